package space.hamsafar.campaign.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Makes the names in a folder safe on the disk. */
public final class Folders {

    private Folders() {}

    /** Waits until the folder's own list of files is on the disk; Windows keeps no such list that could be forced. */
    public static void force(Path folder) throws IOException {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
