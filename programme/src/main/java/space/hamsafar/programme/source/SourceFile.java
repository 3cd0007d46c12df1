package space.hamsafar.programme.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens files that may be missing, too large, or no files at all; a pipe or a device is refused before it is opened.
 */
public final class SourceFile {
    private static final long MEGABYTE = 1_000_000;

    /** The bytes of a file of at most so many, or a problem. */
    public static Optional<byte[]> bytes(Path path, int limit, Problems problems) {
        return open(path, limit, problems).flatMap(opened -> {
            try (InputStream in = opened) {
                // A file may grow after its size was looked at, and some that look empty never end.
                byte[] bytes = in.readNBytes(limit + 1);
                if (bytes.length > limit) {
                    problems.add(Place.START, tooLarge(bytes.length, limit));
                    return Optional.empty();
                }
                return Optional.of(bytes);
            } catch (IOException e) {
                problems.add(Place.START, explain(path, e));
                return Optional.empty();
            }
        });
    }

    /** The text of bytes in UTF-8, or a problem. */
    public static Optional<String> text(byte[] bytes, Problems problems) {
        StringBuilder text = new StringBuilder(bytes.length);
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
            char[] chunk = new char[1 << 14];
            for (int count = reader.read(chunk); count >= 0; count = reader.read(chunk)) {
                text.append(chunk, 0, count);
            }
            return Optional.of(text.toString());
        } catch (Utf8Reader.BadText e) {
            problems.add(e.place(), e.message());
        } catch (IOException e) {
            problems.add(Place.START, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** A stream of a file of at most so many bytes, not buffered, or a problem. */
    public static Optional<InputStream> open(Path path, long limit, Problems problems) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                problems.add(Place.START, "is a directory; a file is wanted here");
            } else if (!attributes.isRegularFile()) {
                problems.add(Place.START, "is a pipe, a device or a socket; a plain file is wanted here");
            } else if (attributes.size() > limit) {
                problems.add(Place.START, tooLarge(attributes.size(), limit));
            } else {
                return Optional.of(Files.newInputStream(path));
            }
        } catch (IOException e) {
            problems.add(Place.START, explain(path, e));
        }
        return Optional.empty();
    }

    /** What an exception of the file system means, in a sentence. */
    public static String explain(Path path, IOException e) {
        if (e instanceof NoSuchFileException) {
            return Files.isSymbolicLink(path) ? "is a link to a file that is not there" : "the file is missing";
        }
        if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        String reason = e instanceof FileSystemException detailed ? detailed.getReason() : e.getMessage();
        if (String.valueOf(reason).contains("symbolic links")) {
            return "is a link that leads back to itself";
        }
        return "cannot be read: " + reason;
    }

    private static String tooLarge(long size, long limit) {
        return String.format(
                Locale.ROOT,
                "the file is too large: %.1f MB, at most %.0f MB are read",
                (double) size / MEGABYTE,
                (double) limit / MEGABYTE);
    }

    private SourceFile() {}
}
