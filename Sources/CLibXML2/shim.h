#ifndef READINESS_LIBXML2_SHIM_H
#define READINESS_LIBXML2_SHIM_H

/* Debian's headers pull ICU in, which collides with Foundation's copy; the parser needs none of it. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#endif
