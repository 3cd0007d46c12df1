package space.hamsafar.campaign.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a journal as they stand in the file, for those who look for what was done to it. */
public final class JournalLines {

    private JournalLines() {}

    /**
     * A line.
     *
     * @param json what should be the JSON of an entry
     * @param isSound whether its check sum is right
     */
    public record Line(byte[] json, boolean isSound) {}

    /**
     * The lines of a programme folder's journal; what stands behind the last line end was never acknowledged and is left
     * out.
     *
     * @throws StoreException if the file cannot be read
     */
    public static List<Line> read(Path programme) {
        Path file = FileStore.folder(programme).resolve("journal.log");
        byte[] bytes;
        try {
            bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException fault) {
            throw new StoreException("cannot read " + file, fault);
        }
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < bytes.length; to++) {
            if (bytes[to] == '\n') {
                int json = Math.min(to, from + JournalFormat.PREFIX);
                lines.add(new Line(Arrays.copyOfRange(bytes, json, to), JournalFormat.isSound(bytes, from, to)));
                from = to + 1;
            }
        }
        return lines;
    }
}
