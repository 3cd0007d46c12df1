package space.hamsafar.exchange.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import space.hamsafar.exchange.ExchangeException;

/**
 * Replaces a folder as a whole. The new content grows in a hidden folder beside it; two renames put it in its place.
 *
 * <p>Two writers at once each have a hidden folder of their own; the later rename wins and nothing mixes. A killed
 * writer leaves its hidden folder, which the next writer of the same folder removes. If it was killed between the two
 * renames, the next writer puts the old folder back first.
 */
final class OutputFolder {
    /** The file that shows that a folder is one of ours. */
    static final String MARK = "plan.json";

    private static final Pattern OURS =
            Pattern.compile("plan\\.json|report\\.html|(timeline|training|workload|eligibility)\\.csv|ephemeris\\.oem"
                    + "|(crew|staff|facilities)(/[^/]+\\.ics)?");
    private static final int MOST_TRIES = 100;

    private OutputFolder() {}

    /** Writes files into an empty folder. */
    interface Filler {
        void fill(Path folder) throws IOException;
    }

    /** Fills a new folder, puts it in the place of the old one, and gives its files, sorted. */
    static List<Path> replace(Path out, Filler filler) {
        Path target = out.toAbsolutePath().normalize();
        Path temporary = null;
        try {
            target = resolveLink(target);
            Path parent = parent(target);
            Files.createDirectories(parent);
            Leftovers leftovers = Leftovers.of(target);
            leftovers.clear();
            requireOurs(target);
            temporary = leftovers.newFolder();
            filler.fill(temporary);
            List<Path> files = files(temporary, target);
            swap(temporary, target);
            // From here on another writer may use the name for its own new folder.
            temporary = null;
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new ExchangeException(
                    "%s cannot be written: %s. What was there before is untouched.".formatted(out, reason(e)), e);
        } finally {
            if (temporary != null) {
                Leftovers.delete(temporary);
            }
        }
    }

    /** Throws unless the folder is absent, empty, or holds an earlier result and nothing else. */
    static void requireReplaceable(Path out) {
        try {
            requireOurs(resolveLink(out.toAbsolutePath().normalize()));
        } catch (IOException | UncheckedIOException e) {
            throw new ExchangeException("%s cannot be read: %s".formatted(out, reason(e)), e);
        }
    }

    private static Path resolveLink(Path target) throws IOException {
        try {
            return target.toRealPath();
        } catch (NoSuchFileException e) {
            return target;
        }
    }

    private static Path parent(Path target) {
        Path parent = target.getParent();
        if (parent == null) {
            throw new ExchangeException(target + " is the root of a file system; name a folder below it");
        }
        return parent;
    }

    /** Refuses to replace anything that somebody may still want. */
    private static void requireOurs(Path target) throws IOException {
        if (target.equals(Path.of("").toRealPath())) {
            throw new ExchangeException(target + " is the current folder; name a folder below it");
        }
        if (isOtherThanFolder(target)) {
            throw new ExchangeException(target + " is a file, not a folder; name another folder");
        }
        List<String> names = names(target);
        if (!names.isEmpty() && !names.contains(MARK)) {
            throw new ExchangeException(target + " is not empty and holds no " + MARK
                    + ", so it is no earlier result; name another folder");
        }
        List<String> strangers = names.stream()
                .filter(name -> !OURS.matcher(name).matches())
                .limit(5)
                .toList();
        if (!strangers.isEmpty()) {
            throw new ExchangeException(target + " holds what is no part of a result and would be lost: "
                    + String.join(", ", strangers) + "; move it away or name another folder");
        }
    }

    /** Looks once: between two looks another writer may replace the folder. */
    private static boolean isOtherThanFolder(Path target) throws IOException {
        try {
            return !Files.readAttributes(target, BasicFileAttributes.class).isDirectory();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** What the folder holds, three levels deep; nothing if another writer is just replacing it. */
    private static List<String> names(Path target) throws IOException {
        try (Stream<Path> content = Files.walk(target, 3)) {
            return content.filter(path -> !path.equals(target))
                    .map(path -> target.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return List.of();
            }
            throw e;
        }
    }

    /** Puts the new folder in its place; tries again where another writer got in between the two renames. */
    private static void swap(Path temporary, Path target) throws IOException {
        Path old = Leftovers.oldOf(temporary);
        for (int attempt = 1; ; attempt++) {
            moveAway(target, old);
            try {
                Files.move(temporary, target);
                Leftovers.delete(old);
                return;
            } catch (FileSystemException e) {
                putBack(old, target);
                if (e instanceof AccessDeniedException || attempt == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private static void moveAway(Path target, Path old) throws IOException {
        try {
            Files.move(target, old);
        } catch (NoSuchFileException e) {
            return;
        }
    }

    /** The old result returns to its place, unless another writer's newer one is there by now. */
    private static void putBack(Path old, Path target) throws IOException {
        try {
            moveAway(old, target);
        } catch (FileSystemException e) {
            if (Files.exists(target)) {
                Leftovers.delete(old);
            }
        }
    }

    /** Where the files of the new folder will be. */
    private static List<Path> files(Path temporary, Path target) throws IOException {
        try (Stream<Path> content = Files.walk(temporary)) {
            return content.filter(Files::isRegularFile)
                    .map(file -> target.resolve(temporary.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String reason(Exception problem) {
        Throwable cause = problem instanceof UncheckedIOException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : problem;
        return switch (cause) {
            case AccessDeniedException denied -> "no permission to write " + denied.getFile();
            case FileAlreadyExistsException exists -> exists.getFile() + " is a file, or in the way";
            case FileSystemException system ->
                system.getReason() == null
                        ? system.getFile() + ": " + system.getClass().getSimpleName()
                        : system.getReason();
            case Throwable other -> String.valueOf(other.getMessage());
        };
    }
}
