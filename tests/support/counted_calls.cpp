// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of the C library's calls for the whole program, in SQLite and libcurl too, and passes them on.
#include "support/counted_calls.h"

#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace secateur::test {

namespace {

BeforeCall beforeCall = nullptr;
void* beforeContext = nullptr;

void tell()
{
    if (beforeCall != nullptr)
        beforeCall(beforeContext);
}

void tell(int file)
{
    if (file > STDERR_FILENO)
        tell();
}

/// The library's own, or a sanitizer's that stands before it.
template<typename Call>
Call* passedOn(const char* name)
{
    return reinterpret_cast<Call*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void countCalls(BeforeCall before, void* context)
{
    beforeCall = before;
    beforeContext = context;
}

} // namespace secateur::test

using secateur::test::passedOn;
using secateur::test::tell;

extern "C" {

ssize_t write(int file, const void* data, size_t size)
{
    static const auto real = passedOn<ssize_t(int, const void*, size_t)>("write");
    tell(file);
    return real(file, data, size);
}

ssize_t pwrite(int file, const void* data, size_t size, off_t at)
{
    static const auto real = passedOn<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    tell(file);
    return real(file, data, size, at);
}

ssize_t pwrite64(int file, const void* data, size_t size, off64_t at)
{
    static const auto real = passedOn<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    tell(file);
    return real(file, data, size, at);
}

ssize_t send(int socket, const void* data, size_t size, int flags)
{
    static const auto real = passedOn<ssize_t(int, const void*, size_t, int)>("send");
    tell(socket);
    return real(socket, data, size, flags);
}

ssize_t sendto(int socket, const void* data, size_t size, int flags, const sockaddr* address, socklen_t length)
{
    static const auto real = passedOn<ssize_t(int, const void*, size_t, int, const sockaddr*, socklen_t)>("sendto");
    tell(socket);
    return real(socket, data, size, flags, address, length);
}

ssize_t sendmsg(int socket, const msghdr* message, int flags)
{
    static const auto real = passedOn<ssize_t(int, const msghdr*, int)>("sendmsg");
    tell(socket);
    return real(socket, message, flags);
}

int fsync(int file)
{
    static const auto real = passedOn<int(int)>("fsync");
    tell(file);
    return real(file);
}

int fdatasync(int file)
{
    static const auto real = passedOn<int(int)>("fdatasync");
    tell(file);
    return real(file);
}

int syncfs(int file) noexcept
{
    static const auto real = passedOn<int(int)>("syncfs");
    tell(file);
    return real(file);
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto real = passedOn<int(int, off_t)>("ftruncate");
    tell(file);
    return real(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto real = passedOn<int(int, off64_t)>("ftruncate64");
    tell(file);
    return real(file, size);
}

int unlink(const char* name) noexcept
{
    static const auto real = passedOn<int(const char*)>("unlink");
    tell();
    return real(name);
}

int unlinkat(int folder, const char* name, int flags) noexcept
{
    static const auto real = passedOn<int(int, const char*, int)>("unlinkat");
    tell();
    return real(folder, name, flags);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto real = passedOn<int(const char*, const char*)>("rename");
    tell();
    return real(from, to);
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    static const auto real = passedOn<int(int, const char*, int, const char*)>("renameat");
    tell();
    return real(fromFolder, from, toFolder, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static const auto real = passedOn<int(int, const char*, int, const char*, unsigned)>("renameat2");
    tell();
    return real(fromFolder, from, toFolder, to, flags);
}

int mkdir(const char* name, mode_t mode) noexcept
{
    static const auto real = passedOn<int(const char*, mode_t)>("mkdir");
    tell();
    return real(name, mode);
}

int mkdirat(int folder, const char* name, mode_t mode) noexcept
{
    static const auto real = passedOn<int(int, const char*, mode_t)>("mkdirat");
    tell();
    return real(folder, name, mode);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static const auto real = passedOn<int(int, const char*, int, const char*, int)>("linkat");
    tell();
    return real(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
