package space.hamsafar.exchange.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hidden folders beside a target: {@code .NAME.PID-COUNT.new} while it is filled and {@code .NAME.PID-COUNT.old}
 * between the renames. The process id in the name shows whether their writer still lives.
 *
 * @param target the folder that is replaced
 * @param folder the folder that it lies in
 */
record Leftovers(Path target, Path folder) {
    private static final int MOST_FOLDERS = 10_000;

    static Leftovers of(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("target is " + target + "; it must lie in a folder");
        }
        return new Leftovers(target, folder);
    }

    /** Removes what dead writers left, or puts back the old result that one of them had moved away. */
    void clear() throws IOException {
        Pattern ours = Pattern.compile(Pattern.quote("." + name() + ".") + "(\\d{1,18})-\\d+\\.(new|old)");
        List<Path> siblings;
        try (Stream<Path> content = Files.list(folder)) {
            siblings = content.sorted().toList();
        }
        for (Path sibling : siblings) {
            Matcher match = ours.matcher(String.valueOf(sibling.getFileName()));
            if (match.matches() && isDead(Long.parseLong(match.group(1)))) {
                if (match.group(2).equals("old") && !Files.exists(target)) {
                    Files.move(sibling, target);
                } else {
                    delete(sibling);
                }
            }
        }
    }

    private static boolean isDead(long pid) {
        return ProcessHandle.of(pid).isEmpty();
    }

    /** A new, empty folder; the name for its old result is free too. */
    Path newFolder() throws IOException {
        for (int count = 0; count < MOST_FOLDERS; count++) {
            Optional<Path> made = make(newName(count));
            if (made.isPresent()) {
                if (!Files.exists(oldOf(made.get()))) {
                    return made.get();
                }
                Files.delete(made.get());
            }
        }
        throw new IOException("there are " + MOST_FOLDERS + " unfinished results beside " + target + "; remove them");
    }

    private static Optional<Path> make(Path name) throws IOException {
        try {
            return Optional.of(Files.createDirectory(name));
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        }
    }

    /** The name for the old result while a new folder takes its place. */
    static Path oldOf(Path newFolder) {
        return newFolder.resolveSibling(String.valueOf(newFolder.getFileName()).replaceFirst("new$", "old"));
    }

    private Path newName(int count) {
        return folder.resolve("." + name() + "." + ProcessHandle.current().pid() + "-" + count + ".new");
    }

    private String name() {
        return String.valueOf(target.getFileName());
    }

    /** Removes a folder with its content as far as that goes; what resists is left for the next writer. */
    static void delete(Path folder) {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }
}
