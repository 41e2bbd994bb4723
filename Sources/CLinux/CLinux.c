#define _GNU_SOURCE
#include "CLinux.h"

__thread void *clinux_thread_object __attribute__((tls_model("initial-exec")));

int clinux_accept(int listener, struct sockaddr_storage *peer, socklen_t *peer_length) {
  *peer_length = sizeof *peer;
  return accept4(listener, (struct sockaddr *)peer, peer_length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

int clinux_tcp_socket(int family) { return socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0); }

int clinux_bind(int descriptor, const struct sockaddr_storage *address, socklen_t length) {
  return bind(descriptor, (const struct sockaddr *)address, length);
}

int clinux_connect(int descriptor, const struct sockaddr_storage *address, socklen_t length) {
  return connect(descriptor, (const struct sockaddr *)address, length);
}

int clinux_local_address(int descriptor, struct sockaddr_storage *address, socklen_t *length) {
  *length = sizeof *address;
  return getsockname(descriptor, (struct sockaddr *)address, length);
}

int clinux_set_option(int descriptor, int level, int option, int value) {
  return setsockopt(descriptor, level, option, &value, sizeof value);
}

void clinux_name_thread(pthread_t thread, const char *name) { pthread_setname_np(thread, name); }
