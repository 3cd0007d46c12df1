package space.hamsafar.exchange.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.plan.PlanJson;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.change.ChangeEvent;
import space.hamsafar.programme.change.ChangeRecord;
import space.hamsafar.programme.change.ChangeRecord.Allowed;
import space.hamsafar.programme.change.ChangeRecord.Ruling;

/**
 * The folder {@code changes} of a plan folder: a file for each event, {@code 000001.json}, {@code 000002.json} …, and the
 * plans that they name under {@code plans/HASH.json}.
 *
 * <p>Files are only added. Each is written whole beside its place and then linked to its name, which fails if another
 * process was faster: then the event is judged again by what the other added. So two writers at once both come through,
 * one after the other, and a killed one leaves nothing but a hidden file. Each event names the hash of the one before, so
 * that an edited record is found.
 */
public final class ChangeFolder {
    /** The name of the folder. */
    public static final String NAME = "changes";

    private static final Pattern EVENT = Pattern.compile("[0-9]{6}\\.json");
    private static final Pattern PLAN_ID = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_TRIES = 1000;

    private final Path folder;

    private ChangeFolder(Path folder) {
        this.folder = folder;
    }

    /** The record of a plan folder, whether it has one or not yet. */
    public static ChangeFolder of(Path planFolder) {
        return new ChangeFolder(planFolder.resolve(NAME));
    }

    /** Whether anything was ever recorded. */
    public boolean isEmpty() {
        return !Files.isDirectory(folder) || names().isEmpty();
    }

    /**
     * All that was recorded.
     *
     * @throws ExchangeException if a file is missing, cannot be read, or was edited; the message gives its place
     */
    public ChangeRecord read() {
        return chain().record;
    }

    private record Chain(ChangeRecord record, String last) {}

    private Chain chain() {
        var events = new ArrayList<ChangeEvent>();
        String previous = "";
        for (String name : names()) {
            Path file = folder.resolve(name);
            byte[] bytes = bytes(file);
            var document = EventJson.read(file, bytes);
            if (!name.equals(name(events.size() + 1)) || document.number() != events.size() + 1) {
                throw new ExchangeException(file + ": event " + (events.size() + 1)
                        + " is wanted here: a file of the record is missing or was renamed");
            }
            if (!document.previous().equals(previous)) {
                throw new ExchangeException(
                        file + ": was written after another event than the one that now stands before it:"
                                + " the record was edited; put the files back as they were");
            }
            events.add(document.event());
            previous = EventJson.hash(bytes);
        }
        return new Chain(new ChangeRecord(events), previous);
    }

    /**
     * Adds an event if the record allows it.
     *
     * @param rule judges by the record as it is at that moment; asked again if another process adds an event meanwhile
     * @return what the rule said at last
     * @throws ExchangeException if the record cannot be read or written; then nothing was added
     */
    public Ruling append(Function<ChangeRecord, Ruling> rule) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Chain chain = chain();
            Ruling ruling = rule.apply(chain.record);
            if (!(ruling instanceof Allowed(ChangeEvent event))) {
                return ruling;
            }
            int number = chain.record.events().size() + 1;
            byte[] bytes = EventJson.write(new EventJson.Document(EventJson.SCHEMA, number, chain.last, event));
            if (add(folder.resolve(name(number)), bytes)) {
                return ruling;
            }
        }
        throw new ExchangeException(folder + ": other processes are writing here all the time; try again");
    }

    /**
     * Keeps a plan, so that events can name it.
     *
     * @return its id
     */
    public String keep(ProgrammePlan plan) {
        var document = PlanJson.document(plan);
        Path file = file(document.id());
        if (!Files.exists(file)) {
            add(file, document.text().getBytes(StandardCharsets.UTF_8));
        }
        return document.id();
    }

    /**
     * A plan that was kept.
     *
     * @throws ExchangeException if there is none of this id, or its content is another's
     */
    public ProgrammePlan plan(String id) {
        if (!PLAN_ID.matcher(id).matches()) {
            throw new ExchangeException("'" + id + "' is no id of a plan: it is sha256: and 64 digits");
        }
        ProgrammePlan plan = PlanJson.read(file(id));
        if (!PlanJson.id(plan).equals(id)) {
            throw new ExchangeException(file(id) + ": was edited: its content has another id");
        }
        return plan;
    }

    private Path file(String id) {
        return folder.resolve("plans").resolve(id.substring(id.indexOf(':') + 1) + ".json");
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%06d.json", number);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> EVENT.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException | UncheckedIOException e) {
            throw new ExchangeException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ExchangeException(file + ": is larger than " + (MOST_BYTES >> 20) + " MB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ExchangeException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes a new file, whole and on the disk, or not at all; false if there is one of its name. */
    private static boolean add(Path file, byte[] bytes) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            Path temporary = Files.createTempFile(parent, ".", ".part");
            try {
                try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    var buffer = ByteBuffer.wrap(bytes);
                    while (buffer.hasRemaining()) {
                        out.write(buffer);
                    }
                    out.force(true);
                }
                put(temporary, file);
                return true;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new ExchangeException(file + ": cannot be written: " + e.getMessage() + "; nothing was recorded", e);
        }
    }

    /** A link fails if the name is taken, on every system that has links; a move is the next best elsewhere. */
    private static void put(Path temporary, Path file) throws IOException {
        try {
            Files.createLink(file, temporary);
        } catch (UnsupportedOperationException e) {
            Files.move(temporary, file);
        }
    }
}
