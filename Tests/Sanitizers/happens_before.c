// Tells ThreadSanitizer about what the Swift runtime orders between threads inside its libraries, which are not
// instrumented. Loaded before them (LD_PRELOAD), so that calls come here first; each goes on to the function it stands
// before. Only order that the runtime really makes is told, so no race is hidden.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>

// Absent from processes that are not instrumented or not Swift, which inherit LD_PRELOAD too.
#define OPTIONAL __attribute__((weak))
OPTIONAL void __tsan_acquire(void *address);
OPTIONAL void __tsan_release(void *address);

#define SWIFT_CALL __attribute__((swiftcall))
#define SWIFT_ASYNC_CALL __attribute__((swiftasynccall))
#define SELF __attribute__((swift_context))

OPTIONAL SWIFT_CALL void *swift_task_getCurrent(void);

static void acquire(void *address) {
  if (__tsan_acquire && address) __tsan_acquire(address);
}

static void release(void *address) {
  if (__tsan_release) __tsan_release(address);
}

static void acquire_current_task(void) {
  if (swift_task_getCurrent) acquire(swift_task_getCurrent());
}

static void *find_next(void **found, const char *name) {
  void *function = __atomic_load_n(found, __ATOMIC_RELAXED);
  if (!function) __atomic_store_n(found, function = dlsym(RTLD_NEXT, name), __ATOMIC_RELAXED);
  return function;
}

// Synchronization.Mutex: the quick ways in and out are inlined, hence instrumented; the ways through a futex are not.

#define LOCK_SLOW "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY_LOCK_SLOW "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK_SLOW "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

SWIFT_CALL void lock_slow(uint32_t thread, SELF void *mutex) __asm__(LOCK_SLOW);
SWIFT_CALL void lock_slow(uint32_t thread, SELF void *mutex) {
  static void *found;
  SWIFT_CALL void (*next)(uint32_t, SELF void *) = find_next(&found, LOCK_SLOW);
  next(thread, mutex);
  acquire(mutex);
}

SWIFT_CALL bool try_lock_slow(SELF void *mutex) __asm__(TRY_LOCK_SLOW);
SWIFT_CALL bool try_lock_slow(SELF void *mutex) {
  static void *found;
  SWIFT_CALL bool (*next)(SELF void *) = find_next(&found, TRY_LOCK_SLOW);
  bool is_locked = next(mutex);
  if (is_locked) acquire(mutex);
  return is_locked;
}

SWIFT_CALL void unlock_slow(SELF void *mutex) __asm__(UNLOCK_SLOW);
SWIFT_CALL void unlock_slow(SELF void *mutex) {
  static void *found;
  SWIFT_CALL void (*next)(SELF void *) = find_next(&found, UNLOCK_SLOW);
  release(mutex);
  next(mutex);
}

// Continuations: a resume releases the task, and whoever takes the task from its executor acquires it. A task that was
// resumed before it waits goes on without an executor: at once, or, if the resume comes while it prepares to sleep, by
// entering its thread again.

SWIFT_ASYNC_CALL void swift_continuation_await(void *context) {
  static void *found;
  SWIFT_ASYNC_CALL void (*next)(void *) = find_next(&found, __func__);
  acquire_current_task();
  __attribute__((musttail)) return next(context);
}

void swift_task_enterThreadLocalContext(char *state) {
  static void *found;
  void (*next)(char *) = find_next(&found, __func__);
  acquire_current_task();
  next(state);
}
