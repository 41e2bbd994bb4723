#ifndef MUSTER_CZLIB_SHIM_H
#define MUSTER_CZLIB_SHIM_H

#include <zlib.h>

// Macros in zlib.h. A window of 15 bits, and 16 for the gzip format alone (no zlib, no raw deflate).
static inline int czlib_inflate_init_gzip(z_stream *_Nonnull stream) { return inflateInit2(stream, 15 + 16); }

static inline int czlib_deflate_init_gzip(z_stream *_Nonnull stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

#endif
