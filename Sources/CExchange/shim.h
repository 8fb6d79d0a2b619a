// Two names change places in one system call. Swift cannot reach either function by itself: glibc hides
// renameat2 behind _GNU_SOURCE, and syscall(2) takes variable arguments.
#include <stdio.h>
#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
static inline int exchange_names(const char *first, const char *second) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, 2 /* RENAME_EXCHANGE */);
}
#else
static inline int exchange_names(const char *first, const char *second) {
    return renamex_np(first, second, RENAME_SWAP);
}
#endif
