// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/local/image_library.h"

#include <QtGlobal>
#include <mutex>
#include <vips/vips.h>

namespace secateur {

namespace {

/// libvips keeps buffers for each thread that used it; they go when the thread does.
struct ThreadGuard {
    ThreadGuard() = default;
    ~ThreadGuard() { vips_thread_shutdown(); }
    Q_DISABLE_COPY_MOVE(ThreadGuard)
};

} // namespace

void startImageLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // What is wrong with a picture comes as an error; warnings would only litter the terminal.
        g_log_set_handler(
            "VIPS", G_LOG_LEVEL_WARNING, [](const gchar*, GLogLevelFlags, const gchar*, gpointer) {}, nullptr);
        if (VIPS_INIT("secateur") != 0)
            return; // each later call fails with libvips' own words
        vips_concurrency_set(2);
        vips_cache_set_max(0);
        vips_cache_set_max_mem(16 * 1024 * 1024);
        vips_block_untrusted_set(TRUE);
        vips_operation_block_set("VipsForeignLoad", TRUE);
        for (const char* loader : {"VipsForeignLoadPng", "VipsForeignLoadJpeg", "VipsForeignLoadWebp",
                                   "VipsForeignLoadHeif", "VipsForeignLoadJxl", "VipsForeignLoadNsgif"})
            vips_operation_block_set(loader, FALSE);
    });
    thread_local const ThreadGuard guard;
    Q_UNUSED(guard)
}

} // namespace secateur
