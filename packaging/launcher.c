/* The program of the relocatable archive. It starts lib/bilaga/bilaga with the loader and the libraries that lie beside it, so
 * that nothing of the machine's own is needed but its kernel. Linked statically.
 *
 * ROOT/bin/bilaga (this) → ROOT/lib/bilaga/ld.so --library-path ROOT/lib/bilaga ROOT/lib/bilaga/bilaga …
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

static int fail(const char *what) {
    fprintf(stderr, "bilaga: %s\n", what);
    return 1;
}

int main(int argc, char **argv) {
    char self[PATH_MAX], loader[PATH_MAX], libraries[PATH_MAX], program[PATH_MAX];
    /* The path by which this was started, when /proc does not tell. */
    const char *started = (const char *)getauxval(AT_EXECFN);
    if (!realpath("/proc/self/exe", self) && !(started && realpath(started, self))) return fail("cannot tell where the program lies");
    for (int levels = 0; levels < 2; levels++) {
        char *slash = strrchr(self, '/');
        if (!slash) return fail("the program lies in no folder");
        *slash = 0;
    }
    int length = snprintf(libraries, sizeof libraries, "%s/lib/bilaga", self);
    if (length < 0 || length + 8 > PATH_MAX) return fail("the program's path is too long");
    snprintf(loader, sizeof loader, "%.*s/ld.so", PATH_MAX - 8, libraries);
    snprintf(program, sizeof program, "%.*s/bilaga", PATH_MAX - 8, libraries);

    char **arguments = calloc((size_t)argc + 6, sizeof *arguments);
    if (!arguments) return fail("no memory");
    int count = 0;
    arguments[count++] = loader;
    arguments[count++] = "--inhibit-cache";
    arguments[count++] = "--library-path";
    arguments[count++] = libraries;
    arguments[count++] = program;
    for (int index = 1; index < argc; index++) arguments[count++] = argv[index];
    arguments[count] = NULL;
    /* Another program's wishes for its libraries are not this one's. */
    unsetenv("LD_PRELOAD");
    execv(loader, arguments);
    perror(loader);
    return 1;
}
