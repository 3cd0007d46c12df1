package space.hamsafar.orbit.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;

/** The text of a file from outside: UTF-8 without NUL bytes, up to a size, unpacked if it is a gzip file. */
final class SourceText {
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private SourceText() {}

    /**
     * Reads a file whole.
     *
     * @param most bytes that it may have, unpacked
     * @param kind what the file should be, with its article, as in {@code an OMM file}
     * @throws OrbitException if it cannot be read, is too large, or is not a text
     */
    static String read(Path file, int most, String kind) {
        if (Files.isDirectory(file)) {
            throw unreadable(file, "is a folder; give " + kind, null);
        }
        return decoded(file, bytes(file, most, kind));
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** That a file as a whole is of no use. */
    static OrbitException unreadable(Path file, String message, @Nullable Throwable cause) {
        return new OrbitException(List.of(new FileProblem(file, 0, message)), cause);
    }

    private static byte[] bytes(Path file, int most, String kind) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = limited(in, file, most, kind);
            if (startsWith(bytes, GZIP_FIRST, GZIP_SECOND)) {
                try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    return limited(unpacked, file, most, kind);
                }
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw unreadable(file, "does not exist", e);
        } catch (IOException e) {
            throw unreadable(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] limited(InputStream in, Path file, int most, String kind) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw unreadable(file, "is larger than %s MB; give %s".formatted(most / 1_000_000, kind), null);
        }
        return bytes;
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
}
