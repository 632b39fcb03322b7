/* A disk that is watched and that fails: what a program does to the files of one folder goes through here (LD_PRELOAD).

   disk_watch(folder, log): each change is appended to the log, with its octets, in its order.
   disk_fail(what, error, after, times): after so many of these calls so many fail so; what 0: none does.
   disk_calls(): how many of the calls of the last disk_fail there were.

   A shared memory of SQLite (-shm) is no file for this: after a power cut nothing of it counts. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { WRITE = 1, FLUSH = 2, CUT = 4, MAKE = 8, NAME = 16, OPEN = 32 };

static char watched[PATH_MAX];
static int out = -1, failing, with;
static long after, times, calls;

#define NEXT(name) static typeof(&name) next; if (!next) next = dlsym(RTLD_NEXT, #name)

void disk_watch(const char *folder, const char *log) {
    snprintf(watched, sizeof watched, "%s/", folder);
    out = *log ? open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
}

void disk_fail(int what, int error, long when, long often) {
    failing = what; with = error; after = when; times = often; calls = 0;
}

long disk_calls(void) { return calls; }

static int ours(const char *path) {
    size_t length = strlen(path);
    return *watched && !strncmp(path, watched, strlen(watched)) && (length < 4 || strcmp(path + length - 4, "-shm"));
}

static int named(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = *watched ? readlink(link, path, PATH_MAX - 1) : -1;
    if (length < 0) return 0;
    path[length] = 0;
    return ours(path) || !strncmp(path, watched, strlen(watched) - 1);
}

static int fails(int what) {
    if (!(failing & what)) return 0;
    long call = calls++;
    if (call < after || call - after >= times) return 0;
    errno = with;
    return 1;
}

static void put(const void *data, size_t length) {
    static ssize_t (*raw)(int, const void *, size_t);
    if (!raw) raw = dlsym(RTLD_NEXT, "write");
    for (const char *at = data; length;) {
        ssize_t written = raw(out, at, length);
        if (written <= 0) abort();
        at += written; length -= written;
    }
}

static void note(char what, const char *path, const char *other, off_t at, size_t length, const void *data) {
    char line[2 * PATH_MAX + 64];
    if (out < 0) return;
    int kept = errno;
    const char *name = strlen(path) < strlen(watched) ? "" : path + strlen(watched);
    const char *second = *other ? other + strlen(watched) : "";
    put(line, snprintf(line, sizeof line, "%c\t%s\t%s\t%lld\t%zu\n", what, name, second, (long long)at, length));
    if (data) put(data, length);
    errno = kept;
}

#define WRITES(name, args, given, place) \
    ssize_t name args { \
        NEXT(name); char path[PATH_MAX]; int mine = fd != out && named(fd, path) && ours(path); \
        if (mine && fails(WRITE)) return -1; \
        off_t at = mine ? place : 0; \
        ssize_t done = next given; \
        if (mine && done > 0) note('W', path, "", at, done, data); \
        return done; \
    }
WRITES(pwrite64, (int fd, const void *data, size_t length, off64_t offset), (fd, data, length, offset), offset)
WRITES(pwrite, (int fd, const void *data, size_t length, off_t offset), (fd, data, length, offset), offset)
WRITES(write, (int fd, const void *data, size_t length), (fd, data, length), lseek(fd, 0, SEEK_CUR))

#define FLUSHES(name) \
    int name(int fd) { \
        NEXT(name); char path[PATH_MAX]; int mine = named(fd, path); \
        if (mine && fails(FLUSH)) return -1; \
        int done = next(fd); \
        if (mine && !done) note('F', path, "", 0, 0, 0); \
        return done; \
    }
FLUSHES(fsync)
FLUSHES(fdatasync)

#define CUTS(name, type) \
    int name(int fd, type length) { \
        NEXT(name); char path[PATH_MAX]; int mine = named(fd, path) && ours(path); \
        if (mine && fails(CUT)) return -1; \
        int done = next(fd, length); \
        if (mine && !done) note('T', path, "", length, 0, 0); \
        return done; \
    }
CUTS(ftruncate, off_t)
CUTS(ftruncate64, off64_t)

#define OPENS(name, args, given) \
    int name args { \
        NEXT(name); mode_t mode = 0; char path[PATH_MAX]; \
        if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); } \
        int mine = ours(file), is_new = mine && (flags & O_CREAT) && access(file, F_OK); \
        if (mine && (is_new ? fails(MAKE) : (flags & O_ACCMODE) != O_RDONLY && fails(OPEN))) return -1; \
        int fd = next given; \
        if (is_new && fd >= 0) note('C', file, "", 0, 0, 0); \
        else if (mine && fd >= 0 && (flags & O_TRUNC) && named(fd, path)) note('T', file, "", 0, 0, 0); \
        return fd; \
    }
OPENS(open, (const char *file, int flags, ...), (file, flags, mode))
OPENS(open64, (const char *file, int flags, ...), (file, flags, mode))

int unlink(const char *file) {
    NEXT(unlink);
    if (ours(file) && fails(NAME)) return -1;
    int done = next(file);
    if (ours(file) && !done) note('U', file, "", 0, 0, 0);
    return done;
}

int rename(const char *from, const char *to) {
    NEXT(rename);
    if (ours(from) && fails(NAME)) return -1;
    int done = next(from, to);
    if (ours(from) && ours(to) && !done) note('R', from, to, 0, 0, 0);
    return done;
}

int link(const char *from, const char *to) {
    NEXT(link);
    if (ours(from) && fails(NAME)) return -1;
    int done = next(from, to);
    if (ours(from) && ours(to) && !done) note('L', from, to, 0, 0, 0);
    return done;
}
