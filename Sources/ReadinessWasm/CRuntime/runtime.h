#ifndef READINESS_RUNTIME_H
#define READINESS_RUNTIME_H

/* The linker's mark where static data ends and the heap begins. */
extern unsigned char __heap_base;

static inline unsigned long readiness_heap_base(void) { return (unsigned long)&__heap_base; }
static inline unsigned long readiness_memory_pages(void) { return __builtin_wasm_memory_size(0); }
static inline long readiness_memory_grow(unsigned long pages) { return (long)__builtin_wasm_memory_grow(0, pages); }

#endif
