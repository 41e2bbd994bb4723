#ifndef MUSTER_CLIBXML2_SHIM_H
#define MUSTER_CLIBXML2_SHIM_H
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

// A variable that could be changed, which Swift does not let several threads read.
static inline void clibxml2_free(void *_Nullable memory) { xmlFree(memory); }

#endif
