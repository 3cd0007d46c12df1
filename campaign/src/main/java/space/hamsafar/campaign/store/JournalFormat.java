package space.hamsafar.campaign.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import space.hamsafar.campaign.fact.Fact;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the journal: the CRC-32C of the JSON in eight hexadecimal digits, a space, the JSON of an entry, a line feed.
 * JSON escapes line feeds, so that a line feed ends every line and stands nowhere else.
 */
final class JournalFormat {
    static final int PREFIX = 9;
    /** How the JSON of every entry begins. */
    private static final byte[] BEGIN = "{\"number\":".getBytes(StandardCharsets.US_ASCII);

    private static final HexFormat HEX = HexFormat.of();
    private static final JsonMapper MAPPER = mapper();

    private JournalFormat() {}

    static byte[] json(Entry entry) {
        return MAPPER.writeValueAsBytes(entry);
    }

    /** The whole line, its end included. */
    static byte[] line(byte[] json) {
        byte[] line = new byte[PREFIX + json.length + 1];
        byte[] sum = HEX.toHexDigits(sum(json, 0, json.length)).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(sum, 0, line, 0, sum.length);
        line[PREFIX - 1] = ' ';
        System.arraycopy(json, 0, line, PREFIX, json.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /** Whether the bytes from {@code from} to before {@code to} are a line as it was written, without its end. */
    static boolean isSound(byte[] bytes, int from, int to) {
        if (to - from <= PREFIX || bytes[from + PREFIX - 1] != ' ') {
            return false;
        }
        String sum = HEX.toHexDigits(sum(bytes, from + PREFIX, to));
        return sum.equals(new String(bytes, from, PREFIX - 1, StandardCharsets.US_ASCII));
    }

    /** Whether a sound line stands somewhere in these bytes: then a line end before it was lost, which no crash does. */
    static boolean holdsSoundLine(byte[] bytes, int from, int to) {
        for (int at = from; at + PREFIX + BEGIN.length <= to; at++) {
            boolean begins = Arrays.equals(bytes, at + PREFIX, at + PREFIX + BEGIN.length, BEGIN, 0, BEGIN.length);
            if (begins && isSound(bytes, at, to)) {
                return true;
            }
        }
        return false;
    }

    /** The entry of a JSON; empty if it is none of this version. */
    static Optional<Entry> entry(byte[] bytes, int from, int to) {
        try {
            return Optional.of(MAPPER.readValue(bytes, from, to - from, Entry.class));
        } catch (JacksonException | IllegalArgumentException fault) {
            return Optional.empty();
        }
    }

    private static int sum(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(Fact.class);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            Class<?> @Nullable [] permitted = type.getPermittedSubclasses();
            if (permitted == null) {
                builder.registerSubtypes(type);
            } else {
                for (Class<?> one : permitted) {
                    open.add(one);
                }
            }
        }
        return builder.build();
    }
}
