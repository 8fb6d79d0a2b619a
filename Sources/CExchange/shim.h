// System calls that Swift cannot reach by itself: glibc hides renameat2 and syncfs behind _GNU_SOURCE, open and syscall take
// variable arguments, and flock is the name of a struct as well.
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/types.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/syscall.h>
// Two names in a folder change places in one system call.
static inline int exchange_names(int folder, const char *first, const char *second) {
    return (int)syscall(SYS_renameat2, folder, first, folder, second, 2 /* RENAME_EXCHANGE */);
}
// Moves without ever replacing what is there.
static inline int move_to_free_name(int from, const char *name, int to, const char *target) {
    return (int)syscall(SYS_renameat2, from, name, to, target, 1 /* RENAME_NOREPLACE */);
}
// Waits until everything that was written to the file system is on the disk: one wait for any number of files.
static inline int synchronise_file_system(int folder) { return (int)syscall(SYS_syncfs, folder); }
#else
static inline int synchronise_file_system(int folder) { return fsync(folder); }
static inline int exchange_names(int folder, const char *first, const char *second) {
    return renameatx_np(folder, first, folder, second, RENAME_SWAP);
}
static inline int move_to_free_name(int from, const char *name, int to, const char *target) {
    return renameatx_np(from, name, to, target, RENAME_EXCL);
}
#endif
static inline int open_at(int folder, const char *name, int flags, mode_t mode) {
    return openat(folder, name, flags, mode);
}
// 0 when the lock is ours; otherwise -1 and errno (EWOULDBLOCK: somebody else has it).
static inline int lock_without_waiting(int folder) { return flock(folder, LOCK_EX | LOCK_NB); }
static inline void *wait_for_lock(void *lock) {
    pthread_mutex_lock((pthread_mutex_t *)lock);
    pthread_mutex_unlock((pthread_mutex_t *)lock);
    return 0;
}
// 0 when so many threads can run at the same time besides those there are; otherwise the system's error number.
static inline int try_threads(int count) {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_t threads[256];
    int made = 0, failure = 0;
    pthread_mutex_lock(&lock);
    while (made < count && made < 256 && failure == 0) {
        failure = pthread_create(&threads[made], 0, wait_for_lock, &lock);
        if (failure == 0) made++;
    }
    pthread_mutex_unlock(&lock);
    for (int index = 0; index < made; index++) pthread_join(threads[index], 0);
    return failure;
}
