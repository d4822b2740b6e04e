// Zip archives: the table of contents at the end, and parts that are stored or deflated.

/** By name: `{ method, size, start }`; null where there is no table of contents. */
function zipParts(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66000 && view.getUint32(end, true) !== 0x06054B50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054B50) return null;
  const parts = new Map();
  let at = view.getUint32(end + 16, true);
  for (let left = Math.min(view.getUint16(end + 10, true), 2000); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014B50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    parts.set(name, { method: view.getUint16(at + 10, true), size: view.getUint32(at + 20, true), start: view.getUint32(at + 42, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** One part as text. `room` is what may still be unpacked, in bytes, over all parts. */
async function unpacked(bytes, part, room) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.start + 30 > bytes.length || view.getUint32(part.start, true) !== 0x04034B50) throw new Error("no part");
  const start = part.start + 30 + view.getUint16(part.start + 26, true) + view.getUint16(part.start + 28, true);
  if (start + part.size > bytes.length) throw new Error("cut off");
  const packed = bytes.subarray(start, start + part.size);
  let stream = new Blob([packed]).stream();
  if (part.method === 8) stream = stream.pipeThrough(new DecompressionStream("deflate-raw"));
  else if (part.method !== 0) throw new Error("another method");
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    room.left -= value.length;
    if (room.left < 0) {
      reader.cancel();
      throw new TooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}
