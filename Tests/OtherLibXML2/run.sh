#!/usr/bin/env bash
# Builds the program against another libxml2 and runs what reads XML: the tests of XML, loading and sheets, and the
# samples, whose reports and findings must be those that this repository holds.
#
# usage: run.sh PREFIX
# PREFIX is where that libxml2 was installed (PREFIX/lib/pkgconfig/libxml-2.0.pc); from its sources, for one:
#   cmake -S libxml2 -B build -DCMAKE_INSTALL_PREFIX=PREFIX -DCMAKE_INSTALL_LIBDIR=lib -DLIBXML2_WITH_PYTHON=OFF
#   cmake --build build && cmake --install build
# What is built stays in .build-libxml2/VERSION.
set -euo pipefail
prefix=$(realpath "${1:?usage: run.sh PREFIX}")
cd "$(dirname "$0")/../.."
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig LD_LIBRARY_PATH=$prefix/lib
version=$(pkg-config --modversion libxml-2.0)
[ "$(pkg-config --variable=prefix libxml-2.0)" = "$prefix" ] || { echo "run: no libxml2 in $prefix" >&2; exit 2; }
build=.build-libxml2/$version
options=(--scratch-path "$build" -Xcc "-I$prefix/include/libxml2" -Xlinker "-L$prefix/lib"
  -Xlinker -rpath -Xlinker "$prefix/lib" -Xswiftc -suppress-remarks)

swift build --build-tests "${options[@]}"
status=0
swift test --disable-xctest --skip-build "${options[@]}" \
  --filter 'ReadinessXMLTests|ReadinessLoadingTests|ReadinessSheetTests|BrokenSampleTests|SampleReportTests' || status=1

linked=$(ldd "$build/debug/readiness")
[[ $linked == *"$prefix/lib/libxml2"* ]] || { echo 'run: the program was linked with another libxml2' >&2; exit 2; }
[ "$status" = 0 ] && echo "libxml2 $version: all passed"
exit "$status"
