#ifndef MUSTER_CLIBXML2_SHIM_H
#define MUSTER_CLIBXML2_SHIM_H
#include <libxml/xmlversion.h>
// Debian's libxml2 would bring ICU's headers along, of which Foundation has others: no module could import both. Only the
// layout of xmlCharEncodingHandler depends on it, which is not used here.
#undef LIBXML_ICU_ENABLED
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

// A variable that could be changed, which Swift does not let several threads read.
static inline void clibxml2_free(void *_Nullable memory) { xmlFree(memory); }

#endif
