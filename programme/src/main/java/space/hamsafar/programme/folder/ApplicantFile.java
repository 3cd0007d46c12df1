package space.hamsafar.programme.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import space.hamsafar.programme.selection.Applicant;

/** Writes the CSV file of applications that a programme folder holds. */
public final class ApplicantFile {
    /**
     * Writes applications as they come, a header and a line each, in UTF-8 with LF. The file takes the place of an older
     * one at the end, whole or not at all.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, Stream<Applicant> applicants) {
        try {
            Path part = file.resolveSibling(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                writeRows(part, applicants);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void writeRows(Path file, Stream<Applicant> applicants) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord(Cells.COLUMNS);
            applicants.forEachOrdered(applicant -> writer.writeRecord(Cells.of(applicant)));
        }
    }

    private ApplicantFile() {}
}
