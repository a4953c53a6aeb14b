package paso.style;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import paso.symbol.Argb;
import paso.symbol.Drawing;
import paso.symbol.Figure;
import paso.symbol.Mark;
import paso.symbol.Picture;

/** Reads what marks show from outside the style: SVG files, pictures, letters of fonts. */
final class FigureReader {

    private static final Pattern FONT = Pattern.compile("ttf://([^#]+)(?:#(.*))?", Pattern.DOTALL);
    private static final Set<String> EXTERNAL = Set.of("OnlineResource", "InlineContent", "Format");
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int LARGEST_SIDE_PX = 2048;
    private static final int MOST_KEPT = 200;

    private final Sld sld;
    private final Map<String, SvgReader.Found> read = new HashMap<>();

    FigureReader(Sld sld) {
        this.sld = sld;
    }

    /**
     * A figure from a file.
     *
     * @param heightPx its own height
     * @param mark the colours and the rim's width that the style asks for, in a mark without a size
     */
    record External(Figure figure, double heightPx, Mark mark) {}

    /** The first graphic that can be drawn; what is in the way is told. */
    Optional<External> external(List<Element> graphics, String otherwise) {
        StyleException first = null;
        for (Element graphic : graphics) {
            sld.expectChildren(graphic, EXTERNAL);
            try {
                return Optional.of(external(graphic));
            } catch (StyleException unusable) {
                first = first == null ? unusable : first;
            }
        }
        if (first != null) {
            sld.note(graphics.get(0), first.asNote().what() + "; " + otherwise);
        }
        return Optional.empty();
    }

    private External external(Element graphic) {
        String href = Sld.child(graphic, "OnlineResource")
                .map(resource -> href(resource))
                .orElse("");
        String reference = href.replaceFirst("(?s)\\?.*$", "");
        Map<String, String> params = params(href);
        byte[] bytes = bytes(graphic, reference);
        String name = reference.startsWith("base64:") || reference.isEmpty()
                ? "the picture inside the style"
                : reference.replaceFirst("^.*[/\\\\]", "");
        Optional<Picture> picture = picture(graphic, name, bytes);
        if (picture.isPresent()) {
            return new External(
                    picture.get(), picture.get().heightPx(), Mark.of(picture.get(), 1, 0xff000000, 0xff000000, 0));
        }
        return svg(graphic, name, bytes, params);
    }

    private External svg(Element graphic, String name, byte[] bytes, Map<String, String> params) {
        String key = java.util.Arrays.hashCode(bytes) + " " + bytes.length + " " + params;
        SvgReader.Found found = read.get(key);
        if (found == null) {
            try {
                found = SvgReader.read(name, bytes, params);
            } catch (StyleException unusable) {
                StyleNote why = unusable.asNote();
                throw sld.wrong(graphic, why.file() + ":" + why.line() + " " + why.what());
            } catch (IOException e) {
                throw sld.wrong(graphic, name + " cannot be read: " + e.getMessage());
            }
            if (read.size() < MOST_KEPT) {
                read.put(key, found);
            }
        }
        if (!found.missing().isEmpty()) {
            sld.note(graphic, "of " + name + " not all is drawn as it asks: " + String.join(", ", found.missing()));
        }
        int fill = Argb.parse(params.getOrDefault("fill", "")).orElse(0xff000000);
        int outline = Argb.parse(params.getOrDefault("outline", "")).orElse(0xff000000);
        double width = number(params.getOrDefault("outline-width", "0"));
        return new External(found.drawing(), found.heightPx(), Mark.of(found.drawing(), 1, fill, outline, width));
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return number >= 0 && number < 1000 ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private byte[] bytes(Element graphic, String reference) {
        Optional<Element> inline = Sld.child(graphic, "InlineContent");
        try {
            if (reference.startsWith("base64:")) {
                return Base64.getMimeDecoder().decode(reference.substring("base64:".length()));
            }
            if (inline.isPresent()) {
                return inline(inline.get());
            }
            return sld.resources()
                    .file(reference)
                    .orElseThrow(() -> sld.wrong(
                            graphic,
                            "there is no picture " + reference
                                    + " in the style's folder; only files there are read: put it beside the style"));
        } catch (IOException | IllegalArgumentException e) {
            throw sld.wrong(graphic, "the picture " + shortened(reference) + " cannot be read: " + e.getMessage());
        }
    }

    private byte[] inline(Element content) {
        if (content.getAttribute("encoding").equals("xml")) {
            throw sld.wrong(content, "pictures inside a style are read with the encoding base64, not xml");
        }
        return Base64.getMimeDecoder().decode(Sld.text(content));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static String href(Element resource) {
        String href = resource.getAttributeNS(XLINK, "href");
        return (href.isEmpty() ? resource.getAttribute("href") : href).strip();
    }

    private static Map<String, String> params(String href) {
        Map<String, String> params = new LinkedHashMap<>();
        int query = href.indexOf('?');
        if (query >= 0) {
            for (String pair : href.substring(query + 1).split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    try {
                        params.put(
                                pair.substring(0, equals),
                                URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                    } catch (IllegalArgumentException notEscaped) {
                        params.put(pair.substring(0, equals), pair.substring(equals + 1));
                    }
                }
            }
        }
        return params;
    }

    // pixels

    /** A PNG or JPEG by its first bytes; empty for anything else. */
    private Optional<Picture> picture(Element graphic, String name, byte[] bytes) {
        Optional<int[]> size = Optional.empty();
        Picture.Format format = Picture.Format.PNG;
        if (bytes.length > 24 && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
            size = Optional.of(new int[] {integer(bytes, 16, 4), integer(bytes, 20, 4)});
        } else if (bytes.length > 4 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8) {
            format = Picture.Format.JPEG;
            size = jpegSize(bytes);
            if (size.isEmpty()) {
                throw sld.wrong(graphic, name + " is a damaged JPEG");
            }
        } else if (bytes.length > 4 && bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F') {
            throw sld.wrong(graphic, name + " is a GIF; pictures are SVG, PNG or JPEG");
        }
        if (size.isEmpty()) {
            return Optional.empty();
        }
        int width = size.get()[0];
        int height = size.get()[1];
        if (width < 1 || height < 1 || width > LARGEST_SIDE_PX || height > LARGEST_SIDE_PX) {
            throw sld.wrong(
                    graphic,
                    name + " has " + width + " x " + height + " pixels; a symbol has at most " + LARGEST_SIDE_PX
                            + " on a side");
        }
        return Optional.of(new Picture(format, bytes, width, height, 1));
    }

    private static Optional<int[]> jpegSize(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
            int marker = bytes[at + 1] & 0xff;
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return Optional.of(new int[] {integer(bytes, at + 7, 2), integer(bytes, at + 5, 2)});
            }
            at += 2 + integer(bytes, at + 2, 2);
        }
        return Optional.empty();
    }

    private static int integer(byte[] bytes, int at, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | (bytes[at + i] & 0xff);
        }
        return value;
    }

    // letters

    /**
     * A letter of a font: {@code ttf://Font#0x41} as a well-known name, or {@code OnlineResource} and {@code MarkIndex} as QGIS
     * writes it; empty where the mark is none of a font, or of one that is not there, which is told.
     */
    Optional<Figure> letter(Element mark, String otherwise) {
        String name = Sld.child(mark, "WellKnownName")
                .map(Sld::text)
                .filter(text -> text.startsWith("ttf://"))
                .or(() -> Sld.child(mark, "OnlineResource").map(resource -> href(resource)))
                .orElse("");
        Matcher font = FONT.matcher(name);
        if (!font.matches()) {
            return Optional.empty();
        }
        String code = Sld.child(mark, "MarkIndex")
                .map(Sld::text)
                .orElse(Optional.ofNullable(font.group(2)).orElse(""));
        OptionalInt codePoint = codePoint(code);
        if (codePoint.isEmpty()) {
            sld.note(mark, "no letter of a font: '" + shortened(code) + "'; write 0x41, U+0041 or 65; " + otherwise);
            return Optional.empty();
        }
        String family = font.group(1).strip();
        Optional<Drawing> letter = sld.resources().glyphs().glyph(family, codePoint.getAsInt());
        if (letter.isEmpty()) {
            sld.note(
                    mark,
                    "the letter " + code + " of the font " + family + " is neither in the shipped fonts (Inter, Barlow"
                            + " Condensed) nor in a .ttf or .otf beside the"
                            + " style; the machine's own fonts are not used,"
                            + " so that all draw the same; " + otherwise);
        }
        return letter.map(drawing -> drawing);
    }

    private static OptionalInt codePoint(String code) {
        try {
            String text = code.strip();
            int value;
            if (text.matches("(?i)(0x|u\\+|\\\\u)[0-9a-f]{1,6}")) {
                value = Integer.parseInt(text.replaceFirst("(?i)^(0x|u\\+|\\\\u)", ""), 16);
            } else if (text.matches("[0-9]{2,7}")) {
                value = Integer.parseInt(text);
            } else if (text.codePointCount(0, text.length()) == 1) {
                value = text.codePointAt(0);
            } else {
                return OptionalInt.empty();
            }
            return Character.isValidCodePoint(value) && value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
