package space.hamsafar.orbit.message;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;

/**
 * A file of {@code KEYWORD = value} lines as CCSDS 502.0-B-3 section 7 describes them, with the line of each; blank
 * lines and comments are passed over.
 */
final class KeyValueText {
    private static final int MOST_BYTES = 1_000_000;

    /** A value and the line it stands on. */
    record Entry(int line, String value) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private KeyValueText() {}

    /** Reads a file; what is wrong with lines goes to the problems, an unreadable file throws {@link OrbitException}. */
    static KeyValueText read(Path file, List<FileProblem> problems) {
        String text = decoded(file, bytes(file));
        refuseOtherForms(file, text);
        KeyValueText result = new KeyValueText();
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            result.take(file, i + 1, lines.get(i).strip(), problems);
        }
        return result;
    }

    Map<String, Entry> entries() {
        return entries;
    }

    private void take(Path file, int number, String line, List<FileProblem> problems) {
        if (line.isEmpty() || line.equals("COMMENT") || line.startsWith("COMMENT ")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals <= 0) {
            problems.add(new FileProblem(file, number, "found \"" + shortened(line) + "\"; a line is KEYWORD = value"));
            return;
        }
        String key = line.substring(0, equals).strip();
        Entry first = entries.putIfAbsent(
                key, new Entry(number, line.substring(equals + 1).strip()));
        if (first != null) {
            problems.add(new FileProblem(
                    file, number, "%s stands on line %s already; give it once".formatted(shortened(key), first.line)));
        }
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw unreadable(file, "is a folder; give an OMM file", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw unreadable(file, "is larger than 1 MB; an OMM has about a kilobyte", null);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw unreadable(file, "does not exist", e);
        } catch (IOException e) {
            throw unreadable(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static String decoded(Path file, byte[] bytes) {
        if (bytes.length == 0) {
            throw unreadable(file, "is empty", null);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw unreadable(file, "is in UTF-16; save it as UTF-8", null);
        }
        int line = 1;
        for (byte b : bytes) {
            if (b == 0) {
                String message = "has a NUL byte; this is not a text file";
                throw new OrbitException(List.of(new FileProblem(file, line, message)), null);
            }
            line += b == '\n' ? 1 : 0;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable(file, "is not in UTF-8; save it as UTF-8", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static void refuseOtherForms(Path file, String text) {
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            throw unreadable(file, "is in XML form; give the KEYWORD = value form (KVN)", null);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            throw unreadable(file, "is in JSON form; give the KEYWORD = value form (KVN)", null);
        }
        if (text.lines().anyMatch(line -> line.startsWith("1 ") && line.strip().length() == 69)) {
            throw unreadable(file, "is a two-line element set; give an OMM in the KEYWORD = value form (KVN)", null);
        }
    }

    private static OrbitException unreadable(Path file, String message, @Nullable Throwable cause) {
        return new OrbitException(List.of(new FileProblem(file, 0, message)), cause);
    }
}
