package space.hamsafar.programme.training;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import space.hamsafar.programme.setting.Finding;
import space.hamsafar.programme.setting.Setting;

/** What becomes of a timetable if a tentative date comes otherwise than it was told. */
public final class Fallbacks {

    private static final int MOST_TOLD = 8;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Syllabus syllabus;
    private final Setting setting;
    private final TrainingPlan plan;

    /** What each session breaks if all dates come as they were told. */
    private final Map<Session, Set<Finding>> asTold = new HashMap<>();

    private Fallbacks(Syllabus syllabus, Setting setting, TrainingPlan plan) {
        this.syllabus = syllabus;
        this.setting = setting;
        this.plan = plan;
    }

    /**
     * What becomes of the timetable with one date.
     *
     * @param date that may come otherwise
     * @param moves the sessions that then cannot stay, by start; what must follow them is not among them
     */
    public record Outcome(TentativeDate date, List<Move> moves) {

        public Outcome {
            moves = List.copyOf(moves);
        }

        /** The outcome as a sentence without its full stop, with times of a zone. */
        public String text(ZoneId zone) {
            String dates = date.what() + " on " + date.told()
                    + date.becomes().map(day -> " may come on " + day).orElse(" may be lost, and no other day is kept");
            if (date.kept()) {
                return dates + ": the timetable holds for both";
            }
            if (moves.isEmpty()) {
                return dates + ": no session would move";
            }
            String some = moves.stream()
                    .limit(MOST_TOLD)
                    .map(move -> TimetableDiff.key(move.session()) + " of "
                            + move.session().start().atZone(zone).format(MINUTE))
                    .collect(Collectors.joining(", "));
            int rest = moves.size() - MOST_TOLD;
            return dates + ": " + (moves.size() == 1 ? "1 session" : moves.size() + " sessions") + " would move: "
                    + some + (rest > 0 ? " and " + rest + " more" : "");
        }
    }

    /**
     * A session that cannot stay.
     *
     * @param session as it is planned
     * @param reason the rule that it would break
     */
    public record Move(Session session, Finding reason) {}

    /** The outcome of each tentative date that matters to the timetable, each alone; the others come as told. */
    public static List<Outcome> of(Syllabus syllabus, Setting setting, TrainingPlan plan) {
        return new Fallbacks(syllabus, setting, plan).outcomes(date -> true);
    }

    /** The outcomes of those dates for which the timetable must hold. */
    static List<Outcome> ofKept(Syllabus syllabus, Setting setting, TrainingPlan plan) {
        return new Fallbacks(syllabus, setting, plan).outcomes(TentativeDate::kept);
    }

    private List<Outcome> outcomes(Predicate<TentativeDate> which) {
        return TentativeDate.all(syllabus, setting, plan).stream()
                .filter(which)
                .map(date -> new Outcome(date, moves(date)))
                .toList();
    }

    private List<Move> moves(TentativeDate date) {
        var happened = new Disturbance(plan.firstDay(), List.of(date.event()));
        var otherSyllabus = happened.in(syllabus);
        var otherSetting = happened.in(setting);
        var moves = new ArrayList<Move>();
        for (var session : plan.sessions()) {
            var alone = alone(session);
            var before = asTold.computeIfAbsent(
                    session, key -> Set.copyOf(TrainingChecker.checkAlone(syllabus, setting, alone)));
            Optional<Finding> broken = TrainingChecker.checkAlone(otherSyllabus, otherSetting, alone).stream()
                    .filter(finding -> !before.contains(finding))
                    .findFirst();
            broken.ifPresent(finding -> moves.add(new Move(session, finding)));
        }
        return moves;
    }

    /** A timetable of one session: what it breaks, it breaks by itself. */
    private TrainingPlan alone(Session session) {
        return new TrainingPlan(
                plan.firstDay(),
                plan.lastDay(),
                List.of(session),
                plan.readiness(),
                plan.unplaced(),
                plan.lowerBoundDay());
    }
}
