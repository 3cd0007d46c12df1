package space.hamsafar.bench.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import space.hamsafar.bench.BenchException;
import space.hamsafar.planning.Project;

/** The kinds of projects that can be generated. */
public enum Kind {
    /** A visiting mission's crew timeline: people, shifts, day and night, budgets, experiments. */
    TIMELINE,
    /** A training timetable: groups of trainees, teachers, facilities, working hours. */
    TRAINING,
    /** Precedences and resources alone, like PSPLIB's. */
    PROJECT;

    private static final int LARGEST = 100_000;

    /**
     * The kind called by a word such as {@code timeline}.
     *
     * @throws BenchException naming all words, if it is none of them
     */
    public static Kind parse(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BenchException("kind '" + word + "' is unknown: it must be "
                        + Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "))));
    }

    /** As in {@code timeline}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A project of this kind; the same for the same arguments.
     *
     * @param activities how many, 1 to 100,000
     * @param seed of all random choices
     * @throws BenchException if there are too few or too many activities
     */
    public Project generate(int activities, long seed) {
        if (activities < 1 || activities > LARGEST) {
            throw new BenchException("activities is " + activities + ": it must be from 1 to " + LARGEST);
        }
        return switch (this) {
            case TIMELINE -> new TimelineProjects(activities, seed).build();
            case TRAINING -> new TrainingProjects(activities, seed).build();
            case PROJECT -> PureProjects.generate(activities, seed);
        };
    }
}
