// SPDX-FileCopyrightText: 2026 Codex Doctor contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/heap.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace doctor {

void keepHeapSmall()
{
#ifdef M_MMAP_THRESHOLD
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_ARENA_MAX, 2);
#endif
}

} // namespace doctor
