#!/usr/bin/env python3
"""Fetches the fonts that the program ships into src/main/resources/paso/render/fonts.

Barlow Condensed: the npm package @fontsource/barlow-condensed, whose WOFF 1 files (Latin subset) are unpacked to TrueType.
Inter: the npm package @expo-google-fonts/inter, whose files are TrueType. Both under the SIL Open Font License.

    fonts.py BARLOW.tgz INTER.tgz      (made by `npm pack`)
"""
import io
import pathlib
import struct
import sys
import tarfile
import zlib

TARGET = pathlib.Path(__file__).resolve().parents[2] / "src/main/resources/paso/render/fonts"
BARLOW = {
    "400-normal": "BarlowCondensed-Regular.ttf",
    "500-normal": "BarlowCondensed-Medium.ttf",
    "600-normal": "BarlowCondensed-SemiBold.ttf",
    "400-italic": "BarlowCondensed-Italic.ttf",
}
INTER = {
    "400Regular": "Inter-Regular.ttf",
    "600SemiBold": "Inter-SemiBold.ttf",
    "700Bold": "Inter-Bold.ttf",
}


def truetype(woff: bytes) -> bytes:
    """The sfnt file inside a WOFF 1 file: the same tables, unpacked, under a plain directory."""
    signature, flavor, _, count = struct.unpack(">4sIIH", woff[:14])
    if signature != b"wOFF":
        raise SystemExit("not a WOFF 1 file")
    tables = []
    for i in range(count):
        tag, offset, packed, size, checksum = struct.unpack(">4sIIII", woff[44 + 20 * i : 64 + 20 * i])
        data = woff[offset : offset + packed]
        tables.append((tag, checksum, zlib.decompress(data) if packed < size else data))
    power = 1 << (count.bit_length() - 1)
    out = io.BytesIO()
    out.write(struct.pack(">IHHHH", flavor, count, power * 16, power.bit_length() - 1, (count - power) * 16))
    at = 12 + 16 * count
    for tag, checksum, data in tables:
        out.write(struct.pack(">4sIII", tag, checksum, at, len(data)))
        at += (len(data) + 3) & ~3
    for _, _, data in tables:
        out.write(data + b"\0" * (-len(data) % 4))
    return out.getvalue()


def main(barlow: str, inter: str) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    with tarfile.open(barlow) as archive:
        for key, name in BARLOW.items():
            member = f"package/files/barlow-condensed-latin-{key}.woff"
            (TARGET / name).write_bytes(truetype(archive.extractfile(member).read()))
        (TARGET / "BarlowCondensed-OFL.txt").write_bytes(archive.extractfile("package/LICENSE").read())
    with tarfile.open(inter) as archive:
        for key, name in INTER.items():
            member = f"package/{key}/Inter_{key}.ttf"
            (TARGET / name).write_bytes(archive.extractfile(member).read())
        (TARGET / "Inter-OFL.txt").write_bytes(archive.extractfile("package/LICENSE_FONT").read())


if __name__ == "__main__":
    main(*sys.argv[1:])
