#!/usr/bin/env bash
# Builds the engine as WebAssembly with the toolchain alone: the sources of the native engine, Embedded Swift.
#   build.sh OUT   writes OUT/engine.wasm (for pages) and OUT/engine-command.wasm (for a runtime with WASI).
set -euo pipefail
out=${1:?usage: build.sh OUT}
cd "$(dirname "$0")/../.."
mkdir -p "$out"
flags=(-target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -enable-experimental-feature Extern
  -wmo -parse-as-library -Osize -lto=llvm-full -swift-version 6 -warnings-as-errors
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility
  -Xfrontend -disable-stack-protector -I "$out" -I Sources/ReadinessWasm/CRuntime)
compile() { # MODULE SOURCE...
  local module=$1
  shift
  swiftc -module-name "$module" "${flags[@]}" "$@" -c -o "$out/$module.o" \
    -emit-module -emit-module-path "$out/$module.swiftmodule"
}
mapfile -t model < <(find Sources/ReadinessModel -name '*.swift' | LC_ALL=C sort)
mapfile -t engine < <(find Sources/ReadinessEngine -name '*.swift' | LC_ALL=C sort)
compile ReadinessModel "${model[@]}"
compile ReadinessEngine "${engine[@]}"
compile ReadinessWasm Sources/ReadinessWasm/Runtime.swift Sources/ReadinessWasm/Exports.swift
compile ReadinessWasmCommand Sources/ReadinessWasm/Runtime.swift Sources/ReadinessWasm/Exports.swift \
  Sources/ReadinessWasm/Command.swift
# Without --compress-relocations each index takes five bytes: 5.9 KB more of base64 in the page.
link=(--lto-O2 --no-entry --wrap=malloc --wrap=free --gc-sections --strip-all --compress-relocations -z stack-size=262144 --stack-first)
exports=(--export=readiness_room --export=readiness_load --export=readiness_assess --export=readiness_output
  --export=readiness_findings --export=readiness_deciding --export=readiness_plan
  --export=readiness_carry --export=readiness_shown)
objects=("$out/ReadinessModel.o" "$out/ReadinessEngine.o")
wasm-ld "${link[@]}" "${exports[@]}" "${objects[@]}" "$out/ReadinessWasm.o" -o "$out/engine.wasm"
wasm-ld "${link[@]}" --export=_start "${objects[@]}" "$out/ReadinessWasmCommand.o" -o "$out/engine-command.wasm"
