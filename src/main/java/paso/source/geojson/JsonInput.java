package paso.source.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import paso.source.file.BadInputException;
import paso.source.file.Limits;
import paso.source.file.ReadingMonitor;
import paso.source.file.Utf8Guard;
import paso.source.file.Wording;

/** The JSON of a file as a stream of tokens within {@link Limits}, and what goes wrong in it as a sentence with its line. */
final class JsonInput implements Closeable {

    private static final int MAX_NAME_CHARS = 1_000;
    private static final int MAX_DIGITS = 400;

    private static final String TOO_LONG =
            "a value is longer than " + Limits.MAX_TEXT_CHARS + " characters; shorten it or leave it out";

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_DEPTH)
                    .maxStringLength(Limits.MAX_TEXT_CHARS)
                    .maxNameLength(MAX_NAME_CHARS)
                    .maxNumberLength(MAX_DIGITS)
                    .build())
            .build();

    private final Path file;
    private final JsonParser json;

    private JsonInput(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    static JsonInput open(Path file, ReadingMonitor monitor) throws IOException {
        return new JsonInput(file, JSON.createParser(Utf8Guard.open(file, monitor)));
    }

    Path file() {
        return file;
    }

    /** The stream itself. */
    JsonParser tokens() {
        return json;
    }

    /** The line of the current token. */
    long line() {
        return json.currentTokenLocation().getLineNr();
    }

    BadInputException complaint(String problem) {
        return complaint(line(), problem);
    }

    BadInputException complaint(long line, String problem) {
        return BadInputException.at(file, line, problem);
    }

    /** The current token in words, for a message. */
    String described() throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            return "missing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Wording.quoted(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Wording.shortened(json.getText());
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> json.getText();
            default -> "missing";
        };
    }

    boolean isNumber() {
        JsonToken token = json.currentToken();
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
    }

    /** The current token's text, which the member {@code type} of a GeoJSON object must be. */
    String typeName() throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw complaint("the type is " + described() + "; it must be a text such as \"Feature\"");
        }
        return json.getText();
    }

    /** The current value as Long, Double, Boolean or String, an object or list as its JSON text; null for null. */
    @Nullable
    Object value() throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? (Object) finite(json.getDoubleValue())
                        : (Object) json.getLongValue();
            case VALUE_NUMBER_FLOAT -> finite(json.getDoubleValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT, START_ARRAY -> nestedText();
            default -> null;
        };
    }

    private Double finite(double value) throws BadInputException {
        if (Double.isInfinite(value)) {
            throw complaint("a number is too large; write it as text");
        }
        return value;
    }

    private String nestedText() throws IOException {
        long start = line();
        BoundedText text = new BoundedText();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.copyCurrentStructure(json);
        }
        if (text.isTooLong()) {
            throw complaint(start, TOO_LONG);
        }
        return text.toString();
    }

    /** What a failure of the parser means to a person. */
    BadInputException translated(JsonProcessingException e) {
        long at = e.getLocation() == null ? line() : e.getLocation().getLineNr();
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof JsonEOFException) {
            return told(at, "the file ends in the middle of its JSON; it is cut off: get a whole copy", e);
        }
        if (e instanceof StreamConstraintsException) {
            return told(at, exceeded(said), e);
        }
        if (said.contains("NaN") || said.contains("Infinity")) {
            return told(at, "NaN and Infinity are not JSON; write null or leave the feature out", e);
        }
        String reason = said.lines().findFirst().orElse("unreadable").replaceAll(": was expecting.*|, expected.*", "");
        return told(at, "this is not JSON: " + reason + "; correct it or export the file again", e);
    }

    private BadInputException told(long line, String problem, JsonProcessingException cause) {
        return BadInputException.causedBy(file, line, problem, cause);
    }

    private static String exceeded(String said) {
        if (said.contains("nesting depth")) {
            return "objects and lists are nested more than " + Limits.MAX_DEPTH + " deep; flatten them";
        }
        if (said.contains("Name")) {
            return "a member's name is longer than " + MAX_NAME_CHARS + " characters; shorten it";
        }
        if (said.contains("Number")) {
            return "a number has more than " + MAX_DIGITS + " digits; shorten it";
        }
        return said.contains("ollision") ? "the members' names are made to slow reading down; rename them" : TOO_LONG;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Takes in text up to the limit, and notes that there was more. */
    private static final class BoundedText extends Writer {
        private final StringBuilder text = new StringBuilder();
        private boolean tooLong;

        @Override
        public void write(char[] chars, int offset, int length) {
            int room = Limits.MAX_TEXT_CHARS - text.length();
            tooLong |= length > room;
            text.append(chars, offset, Math.min(length, room));
        }

        boolean isTooLong() {
            return tooLong;
        }

        @Override
        public String toString() {
            return text.toString();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
