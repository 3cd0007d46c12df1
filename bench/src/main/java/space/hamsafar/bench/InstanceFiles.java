package space.hamsafar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds and reads instance files, also inside zip archives. */
public final class InstanceFiles {

    private static final int LARGEST = 64 << 20;

    private InstanceFiles() {}

    /**
     * The instance in a file, or in an entry of an archive, written {@code j30.zip!j30/j301_1.sm}.
     *
     * @param format of the file: {@code psplib}, {@code max}, {@code mm}, {@code patterson}, {@code reservoir},
     *     {@code mspsp} or {@code json}
     * @throws BenchException if the file cannot be read or the format is unknown
     */
    public static Instance read(String file, String format) {
        return read(file, Format.parse(format));
    }

    private static Instance read(String file, Format format) {
        int mark = file.indexOf(".zip!");
        String text =
                mark < 0 ? text(Path.of(file)) : text(Path.of(file.substring(0, mark + 4)), file.substring(mark + 5));
        return format.read(file, text);
    }

    /** Where an instance of a set is: in {@code DIR/SET.zip} or else in the folder {@code DIR/SET}. */
    public static String place(Path directory, String set, String name, Format format) {
        Path archive = directory.resolve(set + ".zip");
        String entry = name + format.ending();
        return Files.exists(archive)
                ? archive + "!" + set + "/" + entry
                : directory.resolve(set).resolve(entry).toString();
    }

    static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BenchException(file + " is larger than " + (LARGEST >> 20) + " MB: no instance is");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new BenchException(file + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    private static String text(Path archive, String entryName) {
        try (var zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.getEntry(entryName);
            if (entry == null) {
                throw new BenchException(archive + " has no entry " + entryName);
            }
            byte[] bytes = zip.getInputStream(entry).readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new BenchException(archive + "!" + entryName + " is larger than " + (LARGEST >> 20) + " MB");
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new BenchException(archive + " cannot be read: " + failed.getMessage(), failed);
        }
    }
}
