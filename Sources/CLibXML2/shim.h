#ifndef READINESS_LIBXML2_SHIM_H
#define READINESS_LIBXML2_SHIM_H

/* Debian's headers pull ICU in, which collides with Foundation's copy; the parser needs none of it. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlstring.h>
#include <stdlib.h>

/* Needs the two above to have been read. */
#include <libxml/dict.h>

/* Everything that changed its shape between 2.9 and 2.15 stands below and nowhere else. */

/* A context with its own copy of the handler. NULL when memory is short. */
static inline xmlParserCtxtPtr readiness_xml_new(const xmlSAXHandler *handler, void *user_data) {
#if LIBXML_VERSION >= 21100
  return xmlNewSAXParserCtxt(handler, user_data);
#else
  xmlParserCtxtPtr context = xmlNewParserCtxt();
  if (context == NULL) return NULL;
  *context->sax = *handler;
  context->userData = user_data;
  return context;
#endif
}

/* Parses the bytes as UTF-8 and returns 1 when they are well formed, namespaces included.
   NOENT lets `&amp;` arrive as one character; no entity can be declared, as a DOCTYPE stops the parser. */
static inline int readiness_xml_read(xmlParserCtxtPtr context, const char *bytes, int count) {
#if LIBXML_VERSION < 21200
  /* The whole document is in memory: this keeps the parser from looking for more at every token of its last bytes. The
     library that the program runs with may be newer than the one it was built with, and then refuses the document. */
  if (strtol(xmlParserVersion, NULL, 10) < 21200) context->progressive = 1;
#endif
  xmlDocPtr document = xmlCtxtReadMemory(context, bytes, count, NULL, NULL, XML_PARSE_NOENT | XML_PARSE_NONET);
  if (document != NULL) xmlFreeDoc(document);
#if LIBXML_VERSION >= 21400
  return (xmlCtxtGetStatus(context) & (XML_STATUS_NOT_WELL_FORMED | XML_STATUS_NOT_NS_WELL_FORMED)) == 0;
#else
  return context->wellFormed && context->nsWellFormed;
#endif
}

/* How many bytes of the document have been read; within a start tag's event: up to its `>` or `/>`. */
static inline long readiness_xml_position(xmlParserCtxtPtr context) {
#if LIBXML_VERSION >= 21500
  unsigned long position = 0;
  return xmlCtxtGetInputPosition(context, 0, NULL, NULL, NULL, &position) == 0 ? (long)position : -1;
#elif LIBXML_VERSION < 21200
  /* What xmlByteConsumed works out for UTF-8; asked for at every tag. */
  return context->input == NULL ? -1 : (long)context->input->consumed + (context->input->cur - context->input->base);
#else
  return xmlByteConsumed(context);
#endif
}

static inline xmlDictPtr readiness_xml_names(xmlParserCtxtPtr context) {
#if LIBXML_VERSION >= 21400
  return xmlCtxtGetDict(context);
#else
  return context->dict;
#endif
}

/* Ends the parse from within an event; older versions free the input here, so nothing of it may be read afterwards. */
static inline void readiness_xml_stop(xmlParserCtxtPtr context) {
  xmlStopParser(context);
}

/* Ends the parse from within the report of an error, where older versions still hold pointers into the input. */
static inline void readiness_xml_stop_at_error(xmlParserCtxtPtr context) {
#if LIBXML_VERSION >= 21300
  xmlStopParser(context);
#else
  /* Within an XML declaration the parser would wait for ever for the character that ends it; nothing is held there. */
  if (context->instate == XML_PARSER_START) {
    xmlStopParser(context);
    return;
  }
  context->instate = XML_PARSER_EOF;
  context->disableSAX = 1;
#endif
}

#endif
