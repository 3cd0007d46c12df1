package space.hamsafar.exchange.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.calendar.CalendarRevision;

/** Replaces the files of a result one by one, each as a whole, and leaves alone whatever else lies beside them. */
final class FolderUpdate {

    private FolderUpdate() {}

    /** Fills a hidden folder beside the target and moves its files into place, the mark of a result last. */
    static List<Path> of(Path out, OutputFolder.Filler filler) {
        Path target = out.toAbsolutePath().normalize();
        if (!Files.isRegularFile(target.resolve(OutputFolder.MARK))) {
            throw new ExchangeException(out + " holds no " + OutputFolder.MARK + ", so it is no result to be updated");
        }
        Path temporary = null;
        try {
            Leftovers leftovers = Leftovers.of(target);
            leftovers.clear();
            temporary = leftovers.newFolder();
            filler.fill(temporary);
            List<Path> names = names(temporary);
            removeStale(target, names);
            for (Path name : names) {
                Files.createDirectories(target.resolve(name).getParent());
                Files.move(temporary.resolve(name), target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            return names.stream().map(target::resolve).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ExchangeException(out + " cannot be updated: " + e.getMessage(), e);
        } finally {
            if (temporary != null) {
                Leftovers.delete(temporary);
            }
        }
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var names = new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList());
            Path mark = Path.of(OutputFolder.MARK);
            if (names.remove(mark)) {
                names.add(mark);
            }
            return names;
        }
    }

    /** Calendars of people who have none any more. */
    private static void removeStale(Path target, List<Path> names) throws IOException {
        for (String folder : CalendarRevision.FOLDERS) {
            removeStale(target, target.resolve(folder), names);
        }
    }

    private static void removeStale(Path target, Path folder, List<Path> names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                boolean calendar = file.getFileName().toString().endsWith(".ics");
                if (calendar && !names.contains(target.relativize(file))) {
                    Files.delete(file);
                }
            }
        }
    }
}
