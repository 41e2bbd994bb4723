// libpq, and its error fields: they are character macros, which Swift doesn't see.
#ifndef MUSTER_CLIBPQ_H
#define MUSTER_CLIBPQ_H

#include <libpq-fe.h>

enum {
  CLIBPQ_DIAG_SQLSTATE = PG_DIAG_SQLSTATE,
  CLIBPQ_DIAG_MESSAGE = PG_DIAG_MESSAGE_PRIMARY,
  CLIBPQ_DIAG_DETAIL = PG_DIAG_MESSAGE_DETAIL,
  CLIBPQ_DIAG_CONSTRAINT = PG_DIAG_CONSTRAINT_NAME,
};

#endif
