package space.hamsafar.programme.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.message.OmmFile;
import space.hamsafar.programme.selection.Applicant;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Place;
import space.hamsafar.programme.source.Problem;
import space.hamsafar.programme.source.Problems;
import space.hamsafar.programme.source.SourceFile;
import space.hamsafar.programme.source.Wording;
import space.hamsafar.programme.source.YamlText;

/** The files of a folder as they are read: their problems, and the hash of their bytes. */
final class Inputs {
    private static final int MOST_YAML_BYTES = 16_000_000;
    private static final int MOST_ORBIT_BYTES = 1_000_000;
    private static final int MOST_CATALOGUE_BYTES = 64_000_000;
    private static final long MOST_CSV_BYTES = 2_000_000_000;

    private final Path folder;
    private final Map<String, Problems> files = new LinkedHashMap<>();
    private final MessageDigest hash = sha256();

    Inputs(Path folder) {
        this.folder = folder;
    }

    /** The keys of a YAML file that was held against the schema of its name; empty if it could not be read. */
    Optional<Fields> sheet(String name) {
        Problems problems = problemsOf(name);
        Optional<Node> root = ownFile(name, problems)
                .flatMap(file -> SourceFile.bytes(file, MOST_YAML_BYTES, problems))
                .flatMap(bytes -> {
                    take(name, sha256().digest(bytes));
                    return SourceFile.text(bytes, problems);
                })
                .flatMap(text -> YamlText.parse(text, problems));
        root.ifPresent(node -> Schemas.CHECK.check(name.replace(".yaml", ".schema.json"), node, problems));
        return root.filter(Node.Mapping.class::isInstance).map(node -> new Fields((Node.Mapping) node, problems));
    }

    /** The applications in the file that a key names; empty if it could not be read. */
    Optional<List<Applicant>> applicants(Fields fields, String key) {
        return inside(fields, key).flatMap(name -> {
            Problems problems = problemsOf(name);
            MessageDigest digest = sha256();
            return ownFile(name, problems)
                    .flatMap(file -> SourceFile.open(file, MOST_CSV_BYTES, problems))
                    .flatMap(opened -> {
                        try (InputStream in = new DigestInputStream(new BufferedInputStream(opened), digest)) {
                            List<Applicant> applicants = new ApplicantReader(problems).read(in);
                            take(name, digest.digest());
                            return problems.isEmpty() ? Optional.of(applicants) : Optional.empty();
                        } catch (IOException e) {
                            problems.add(Place.START, SourceFile.explain(folder.resolve(name), e));
                            return Optional.empty();
                        }
                    });
        });
    }

    /** The elements in the file that a key names; empty if it could not be read. */
    Optional<MeanElements> elements(Fields fields, String key) {
        return inside(fields, key).flatMap(name -> {
            Problems problems = problemsOf(name);
            return ownFile(name, problems)
                    .flatMap(file -> SourceFile.bytes(file, MOST_ORBIT_BYTES, problems)
                            .flatMap(bytes -> {
                                take(name, sha256().digest(bytes));
                                return StationReader.told(file, OmmFile::read, problems);
                            }));
        });
    }

    /**
     * What a reader of the orbit's makes of the file that a key names; empty if the key is missing or the file could not
     * be read, which is a problem at the line that the reader tells.
     */
    <T> Optional<T> orbitFile(Fields fields, String key, Function<Path, T> reader) {
        return inside(fields, key).flatMap(name -> {
            Problems problems = problemsOf(name);
            return ownFile(name, problems)
                    .flatMap(file -> SourceFile.bytes(file, MOST_CATALOGUE_BYTES, problems)
                            .flatMap(bytes -> {
                                take(name, sha256().digest(bytes));
                                return StationReader.told(file, reader, problems);
                            }));
        });
    }

    /**
     * The file of a name, unless a link leads from it out of the folder: the folder may be a stranger's, and what it
     * holds goes into reports.
     */
    private Optional<Path> ownFile(String name, Problems problems) {
        Path file = folder.resolve(name);
        try {
            if (file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.of(file);
            }
            problems.add(Place.START, "is a link out of this folder: put the file itself here");
        } catch (IOException e) {
            problems.add(Place.START, SourceFile.explain(file, e));
        }
        return Optional.empty();
    }

    /** The name at a key, if it is that of a file in the folder. */
    private static Optional<String> inside(Fields fields, String key) {
        String name = fields.text(key);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!isInside(name)) {
            fields.problem(
                    key,
                    Wording.quoted(name)
                            + " is not a file of this folder: name a file beside this one, without '..' or a"
                            + " path from the root");
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private static boolean isInside(String name) {
        try {
            Path path = Path.of(name);
            return !path.isAbsolute()
                    && name.indexOf('\\') < 0
                    && name.indexOf(':') < 0
                    && !path.normalize().toString().isEmpty()
                    && Stream.iterate(0, i -> i < path.getNameCount(), i -> i + 1)
                            .noneMatch(i -> path.getName(i).toString().equals(".."));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Problems problemsOf(String name) {
        return files.computeIfAbsent(
                name, unused -> new Problems(folder.resolve(name).toString()));
    }

    private void take(String name, byte[] digest) {
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
        hash.update(digest);
    }

    /** SHA-256, in hexadecimal, over the name, a zero byte and the SHA-256 of each file, in the order of reading. */
    String hash() {
        return HexFormat.of().formatHex(hash.digest());
    }

    /** What is wrong, in order of file, line and column. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        files.values().forEach(file -> all.addAll(file.told()));
        return all.stream().sorted().toList();
    }

    /** What is worth a note, in order of file, line and column. */
    List<Problem> notes() {
        return files.values().stream()
                .flatMap(file -> file.notes().stream())
                .sorted()
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
