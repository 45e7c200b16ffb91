/* Preloaded into a process: the N-th call that changes a file of one folder fails with a chosen error.
   ``fault_arm(folder, n, error)`` begins to count, ``fault_seen()`` says how many calls there were. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/types.h>
#include <unistd.h>

static char root[4096];
static int wanted = -1, failure, seen;

void fault_arm(const char *folder, int n, int error)
{
    strncpy(root, folder, sizeof root - 1);
    seen = 0;
    failure = error;
    wanted = n;
}

int fault_seen(void) { return seen; }

static int hits(const char *path)
{
    if (wanted < 0 || strncmp(path, root, strlen(root)) != 0)
        return 0;
    if (strlen(path) > 4 && strcmp(path + strlen(path) - 4, "-shm") == 0)
        return 0;
    if (seen++ != wanted)
        return 0;
    errno = failure;
    return 1;
}

static int hits_fd(int fd)
{
    char link[64], path[4096];
    int keep = errno;
    if (wanted < 0)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    errno = keep;
    if (length < 0)
        return 0;
    path[length] = 0;
    return hits(path);
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size)
{
    REAL(write);
    return hits_fd(fd) ? -1 : real(fd, data, size);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
{
    REAL(pwrite);
    return hits_fd(fd) ? -1 : real(fd, data, size, at);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at)
{
    REAL(pwrite64);
    return hits_fd(fd) ? -1 : real(fd, data, size, at);
}
ssize_t sendfile(int out, int in, off_t *at, size_t size)
{
    REAL(sendfile);
    return hits_fd(out) ? -1 : real(out, in, at, size);
}
int fsync(int fd)
{
    REAL(fsync);
    return hits_fd(fd) ? -1 : real(fd);
}
int fdatasync(int fd)
{
    REAL(fdatasync);
    return hits_fd(fd) ? -1 : real(fd);
}
int ftruncate(int fd, off_t size)
{
    REAL(ftruncate);
    return hits_fd(fd) ? -1 : real(fd, size);
}
int ftruncate64(int fd, off64_t size)
{
    REAL(ftruncate64);
    return hits_fd(fd) ? -1 : real(fd, size);
}
int rename(const char *from, const char *to)
{
    REAL(rename);
    return hits(from) ? -1 : real(from, to);
}
