package space.hamsafar.bench.selection;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A table of made-up applications in which some people applied twice, and who those are. Twins are among them: same day of
 * birth, family name, region and telephone, and yet two persons. A row that is not sound comes in now and then.
 */
final class NoisyApplications {
    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "birthDate",
            "sex",
            "nationality",
            "region",
            "email",
            "phone",
            "heightCm",
            "massKg",
            "degree",
            "field",
            "experienceYears",
            "flightHours",
            "english",
            "chinese",
            "consent");

    private static final List<String> DEGREES = List.of("none", "bachelor", "master", "master", "doctorate");
    private static final List<String> FIELDS =
            List.of("engineering", "physics", "biology", "medicine", "humanities", "computing", "aviation");

    private final SplittableRandom random;
    private final NameStock stock = new NameStock();
    private final SecondForm second;
    private final Set<String> truth = new HashSet<>();
    private final double repeating;
    private int written;
    private int unsound;

    private NoisyApplications(long seed, double repeating) {
        this.random = new SplittableRandom(seed);
        this.second = new SecondForm(stock, random.split());
        this.repeating = repeating;
    }

    /**
     * What was written.
     *
     * @param rows applications
     * @param unsound rows that must be rejected
     * @param pairs of ids {@code earlier later} that are one person
     */
    record Written(int rows, int unsound, Set<String> pairs) {}

    /**
     * Writes a table.
     *
     * @param rows how many, at least 1
     * @param repeating share of people who apply twice, 0 to 1
     */
    static Written write(Path file, int rows, double repeating, long seed) throws IOException {
        var made = new NoisyApplications(seed, repeating);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", COLUMNS) + "\n");
            while (made.written < rows) {
                made.person(out, rows);
            }
        }
        return new Written(made.written, made.unsound, Set.copyOf(made.truth));
    }

    private void person(BufferedWriter out, int rows) throws IOException {
        MadeUpPerson person = MadeUpPerson.draw(stock, random, written);
        boolean repeats = written + 1 < rows && random.nextDouble() < repeating;
        int first = row(
                out,
                person,
                new SecondForm.Answers(
                        random.nextDouble() < 0.1 ? person.other() : person.latin(),
                        person.birth(),
                        person.heightCm(),
                        person.region(),
                        person.email(),
                        person.phone()),
                !repeats);
        if (repeats) {
            int later = row(out, person, second.of(person), false);
            truth.add(id(first) + " " + id(later));
        } else if (written < rows && random.nextDouble() < 0.001) {
            twin(out, person);
        }
    }

    private void twin(BufferedWriter out, MadeUpPerson person) throws IOException {
        MadeUpPerson other = MadeUpPerson.draw(stock, random, written);
        var names = new java.util.ArrayList<>(other.names());
        names.set(
                person.chinese() ? 0 : names.size() - 1,
                person.chinese() ? person.names().getFirst() : person.names().getLast());
        boolean isOfOneKind = other.chinese() == person.chinese()
                && !other.names()
                        .get(person.chinese() ? 1 : 0)
                        .equals(person.names().get(person.chinese() ? 1 : 0));
        if (isOfOneKind) {
            var twin = new MadeUpPerson(
                    person.chinese(),
                    names,
                    other.female(),
                    person.birth(),
                    person.region(),
                    other.heightCm(),
                    other.email(),
                    person.phone());
            row(
                    out,
                    twin,
                    new SecondForm.Answers(
                            twin.latin(), twin.birth(), twin.heightCm(), twin.region(), twin.email(), twin.phone()),
                    false);
        }
    }

    private int row(BufferedWriter out, MadeUpPerson person, SecondForm.Answers answers, boolean mayBeUnsound)
            throws IOException {
        int number = ++written;
        boolean isSound = !mayBeUnsound || random.nextInt(1_000) > 0;
        unsound += isSound ? 0 : 1;
        LocalDate birth = answers.birth();
        int age = 2025 - birth.getYear();
        int height = Math.clamp(answers.heightCm(), 140, 200);
        out.write(id(number) + ",\"" + answers.name() + "\"," + (isSound ? birth : "31/12/1990") + ","
                + (person.female() ? "female" : "male") + "," + (person.chinese() ? "CN" : "PK") + ","
                + answers.region()
                + "," + answers.email() + "," + answers.phone() + "," + height + "," + random.nextInt(45, 100) + ","
                + DEGREES.get(random.nextInt(DEGREES.size())) + "," + FIELDS.get(random.nextInt(FIELDS.size())) + ","
                + Math.max(0, Math.min(age - 22, random.nextInt(15))) + "," + (random.nextInt(15) == 0 ? 500 : 0) + ","
                + random.nextInt(7) + "," + random.nextInt(3) + "," + (random.nextInt(40) > 0) + "\n");
        return number;
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "A-%07d", number);
    }
}
