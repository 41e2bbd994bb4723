// Linux calls that Swift's Glibc module doesn't show, and a thread-local pointer.
#ifndef MUSTER_CLINUX_H
#define MUSTER_CLINUX_H

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>

/// The object that drives this thread; NULL on threads that none drives.
extern __thread void *_Nullable clinux_thread_object __attribute__((tls_model("initial-exec")));

static inline void *_Nullable clinux_get_thread_object(void) { return clinux_thread_object; }

static inline void clinux_set_thread_object(void *_Nullable object) { clinux_thread_object = object; }

/// accept4 with SOCK_NONBLOCK and SOCK_CLOEXEC.
int clinux_accept(int listener, struct sockaddr_storage *_Nonnull peer, socklen_t *_Nonnull peer_length);

/// A non-blocking, close-on-exec TCP socket.
int clinux_tcp_socket(int family);

int clinux_bind(int descriptor, const struct sockaddr_storage *_Nonnull address, socklen_t length);

int clinux_connect(int descriptor, const struct sockaddr_storage *_Nonnull address, socklen_t length);

int clinux_local_address(int descriptor, struct sockaddr_storage *_Nonnull address, socklen_t *_Nonnull length);

/// setsockopt of an int option.
int clinux_set_option(int descriptor, int level, int option, int value);

/// Names a thread for debuggers and `top`; longer names than 15 bytes are ignored.
void clinux_name_thread(pthread_t thread, const char *_Nonnull name);

#endif
