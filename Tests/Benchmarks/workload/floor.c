/* What reading alone costs: libxml2's SAX parser counts the elements of each document of a pack, and nothing else.
   usage: floor PACK sax    PACK holds pack.xml and pack.idx (offset and length of each document, one a line) */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static long elements;

static void count(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *namespace, int namespaces,
                  const xmlChar **declared, int attributes, int defaulted, const xmlChar **values) {
  (void)context, (void)name, (void)prefix, (void)namespace, (void)namespaces;
  (void)declared, (void)attributes, (void)defaulted, (void)values;
  elements++;
}

static double spent(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int arguments, char **values) {
  if (arguments < 2) return 2;
  char path[4096];
  snprintf(path, sizeof path, "%s/pack.xml", values[1]);
  FILE *file = fopen(path, "rb");
  if (file == NULL) return 2;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *pack = malloc((size_t)size + 1);
  if (pack == NULL || fread(pack, 1, (size_t)size, file) != (size_t)size) return 2;
  fclose(file);
  snprintf(path, sizeof path, "%s/pack.idx", values[1]);
  FILE *index = fopen(path, "r");
  if (index == NULL) return 2;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = count;
  double best = 1e9;
  long documents = 0;
  for (int round = 0; round < 3; round++) {
    long offset, length;
    documents = elements = 0;
    rewind(index);
    double start = spent();
    for (; fscanf(index, "%ld %ld", &offset, &length) == 2; documents++) {
      if (xmlSAXUserParseMemory(&handler, NULL, pack + offset, (int)length) != 0) return 1;
    }
    double took = spent() - start;
    if (took < best) best = took;
  }
  printf("sax %.0f documents/s, %ld elements\n", (double)documents / best, elements);
  return 0;
}
