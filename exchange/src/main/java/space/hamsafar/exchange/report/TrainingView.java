package space.hamsafar.exchange.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.picture.Svg;
import space.hamsafar.programme.SeatOutlook;
import space.hamsafar.programme.training.Coverage;
import space.hamsafar.programme.training.PersonLoad;
import space.hamsafar.programme.training.Readiness;
import space.hamsafar.programme.training.TrainingPhase;
import space.hamsafar.programme.training.TrainingPlan;

/**
 * The section on the training.
 *
 * @param firstDay of the training
 * @param lastDay of the training
 * @param lowerBound no timetable can end before this day
 * @param sessions number of sessions
 * @param phases of the training, in the order of their colours from 1
 * @param calendars one for each trainee
 * @param trainees names, the columns of the hours
 * @param hours hours by subject
 * @param unplaced sessions without a place
 * @param loads what everybody has to do
 * @param tasks how far the trainees come
 * @param coverage how much of the syllabus is in the timetable, by phase
 * @param tentative dates that may come otherwise
 * @param seat until when the backup can take the seat, a sentence each
 */
public record TrainingView(
        String firstDay,
        String lastDay,
        String lowerBound,
        int sessions,
        List<Label> phases,
        List<Trainee> calendars,
        List<String> trainees,
        List<Subject> hours,
        List<Missing> unplaced,
        List<Load> loads,
        List<Task> tasks,
        List<Phase> coverage,
        List<Tentative> tentative,
        List<Label> seat) {
    public TrainingView {
        phases = List.copyOf(phases);
        calendars = List.copyOf(calendars);
        trainees = List.copyOf(trainees);
        hours = List.copyOf(hours);
        unplaced = List.copyOf(unplaced);
        loads = List.copyOf(loads);
        tasks = List.copyOf(tasks);
        coverage = List.copyOf(coverage);
        tentative = List.copyOf(tentative);
        seat = List.copyOf(seat);
    }

    /**
     * What somebody has to do.
     *
     * @param name of the person
     * @param sessions how many
     * @param hours in all
     * @param fullestWeek hours in the fullest week
     */
    public record Load(String name, int sessions, String hours, String fullestWeek) {}

    /**
     * How much of a phase is in the timetable.
     *
     * @param name of the phase
     * @param units that are asked of each trainee
     * @param hours that are asked of each trainee
     * @param planned units and hours in the timetable of each trainee
     */
    public record Phase(Label name, int units, String hours, List<Label> planned) {
        public Phase {
            planned = List.copyOf(planned);
        }
    }

    /**
     * A date that may come otherwise.
     *
     * @param what whose date it is
     * @param told the date as it was told
     * @param becomes the date that it may become
     * @param then what becomes of the timetable
     */
    public record Tentative(Label what, String told, String becomes, Label then) {}

    /**
     * How far the trainees come in a task.
     *
     * @param title of the task
     * @param level that is wanted
     * @param days on which each trainee reaches it, a dash where they do not
     */
    public record Task(String title, Label level, List<String> days) {
        public Task {
            days = List.copyOf(days);
        }
    }

    /**
     * A trainee.
     *
     * @param name of the trainee
     * @param ready whether everything mandatory is in the timetable, and by when
     * @param tone {@code good} or {@code bad}
     * @param calendar their days
     */
    public record Trainee(String name, Label ready, String tone, Svg calendar) {}

    /**
     * Hours of a subject.
     *
     * @param name of the subject
     * @param hours for each trainee
     * @param percents length of each trainee's bar, 0 to 100
     */
    public record Subject(Label name, List<String> hours, List<Integer> percents) {
        public Subject {
            hours = List.copyOf(hours);
            percents = List.copyOf(percents);
        }
    }

    /**
     * A session without a place.
     *
     * @param unit title of the unit
     * @param number of the session
     * @param reason what stands in its way
     */
    public record Missing(String unit, int number, String reason) {}

    static TrainingView of(Facts facts) {
        TrainingPlan plan = facts.plan().training();
        var prospects = new TrainingProspects(facts);
        return new TrainingView(
                plan.firstDay().toString(),
                plan.lastDay().toString(),
                plan.lowerBoundDay().toString(),
                plan.sessions().size(),
                facts.programme().syllabus().phases().stream()
                        .map(phase -> phase(facts, phase))
                        .toList(),
                TraineeDays.calendars(facts),
                plan.readiness().stream()
                        .map(readiness -> facts.titles().person(readiness.trainee()))
                        .toList(),
                hours(facts, plan.readiness()),
                plan.unplaced().stream()
                        .map(missing ->
                                new Missing(facts.titles().unit(missing.unit()), missing.number(), missing.reason()))
                        .toList(),
                PersonLoad.all(facts.programme().syllabus(), plan, zone(facts)).stream()
                        .map(load -> load(facts, load))
                        .toList(),
                tasks(facts, plan),
                prospects.coverage(),
                prospects.tentative(),
                SeatOutlook.of(facts.programme(), facts.plan(), List.of())
                        .map(outlook -> seat(facts, outlook))
                        .orElse(List.of()));
    }

    private static List<Label> seat(Facts facts, SeatOutlook outlook) {
        return outlook.swap()
                .lastDay()
                .map(day -> List.of(
                        facts.label(
                                "training.seat.until",
                                day,
                                outlook.seatDays(),
                                outlook.proposal().launch()),
                        facts.label(
                                "training.seat.anew",
                                outlook.aboard(),
                                outlook.alone().size())))
                .orElseGet(() -> List.of(facts.label("training.seat.never")));
    }

    private static ZoneId zone(Facts facts) {
        var syllabus = facts.programme().syllabus();
        return facts.programme().setting().site(syllabus.site()).zone();
    }

    private static Load load(Facts facts, PersonLoad load) {
        return new Load(
                facts.titles().person(load.person()),
                load.sessions(),
                Facts.number(load.minutes() / 60.0, 1),
                Facts.number(load.mostInAWeek() / 60.0, 1));
    }

    private static List<Task> tasks(Facts facts, TrainingPlan plan) {
        var syllabus = facts.programme().syllabus();
        var all = Coverage.all(syllabus, plan, zone(facts));
        return syllabus.rules().tasks().stream()
                .map(task -> new Task(
                        task.title(),
                        facts.word("level", task.level()),
                        all.stream()
                                .filter(one -> one.task().equals(task))
                                .map(one -> one.on().map(LocalDate::toString).orElse("–"))
                                .toList()))
                .toList();
    }

    private static Label phase(Facts facts, TrainingPhase phase) {
        return facts.labels().orElse("phase." + phase.id(), phase.title());
    }

    private static List<Subject> hours(Facts facts, List<Readiness> readiness) {
        SortedMap<String, Integer> most = new TreeMap<>();
        readiness.forEach(trainee ->
                trainee.minutesBySubject().forEach((subject, minutes) -> most.merge(subject, minutes, Math::max)));
        int longest = Math.max(
                1, most.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        return most.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> subject(facts, entry.getKey(), readiness, longest))
                .toList();
    }

    private static Subject subject(Facts facts, String name, List<Readiness> readiness, int longest) {
        List<Integer> minutes = readiness.stream()
                .map(trainee -> trainee.minutesBySubject().getOrDefault(name, 0))
                .toList();
        return new Subject(
                facts.named("subject", name),
                minutes.stream().map(value -> Facts.number(value / 60.0, 1)).toList(),
                minutes.stream().map(value -> 100 * value / longest).toList());
    }
}
