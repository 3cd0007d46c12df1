package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Firmness;
import space.hamsafar.programme.setting.Provenance;

/**
 * What holds between units whatever they teach, and what stands in the way of people.
 *
 * @param tasks what every trainee must master
 * @param languageAtStart level of the host's language that trainees bring, by id; 0 for those who are absent
 * @param spacings least hours between kinds of lesson
 * @param daily units that are taught on every working day
 * @param eveningsOff kinds of lesson before which the evening must be free
 * @param kindLimits most hours of kinds of lesson
 * @param absences days on which somebody is not there
 * @param journeys times between sites, where they differ from a day
 * @param visas days before which somebody cannot be in a country
 * @param slots days that are booked for a session
 * @param retakes sessions that must be taken again
 * @param validities until when people hold the skills that they teach by; others hold theirs for good
 * @param mending what changes of a timetable cost
 * @param swapDays days before the launch that the backup needs to take the seat, if they are known
 */
public record TrainingRules(
        List<TrainingTask> tasks,
        Map<String, Integer> languageAtStart,
        List<KindSpacing> spacings,
        List<Daily> daily,
        List<EveningOff> eveningsOff,
        List<KindLimit> kindLimits,
        List<Absence> absences,
        List<Journey> journeys,
        List<Visa> visas,
        List<Slot> slots,
        List<Retake> retakes,
        List<Validity> validities,
        MendingWeights mending,
        Optional<Figure> swapDays) {

    /** No rule beside those of the units. */
    public static final TrainingRules NONE = new TrainingRules(
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            MendingWeights.STANDARD,
            Optional.empty());

    /**
     * Least hours between two lessons of a trainee, in either order.
     *
     * @param id unique among rules
     * @param kinds kinds of one lesson
     * @param withKinds kinds of the other; empty where any two lessons of {@code kinds} keep apart
     * @param minHours from the end of one to the start of the other
     * @param provenance origin of the rule
     */
    public record KindSpacing(
            String id, Set<Unit.Kind> kinds, Set<Unit.Kind> withKinds, int minHours, Provenance provenance) {

        public KindSpacing {
            kinds = sorted(kinds);
            withKinds = sorted(withKinds);
        }
    }

    /**
     * Units that follow one another with a lesson on every working day of the trainee, from the first day of the
     * training. Days of an absence, of an outage of the facility and of a session over days do not count.
     *
     * @param id unique among rules
     * @param units ids, in the order in which they are taught
     * @param provenance origin of the rule
     */
    public record Daily(String id, List<String> units, Provenance provenance) {

        public Daily {
            units = List.copyOf(units);
        }
    }

    /**
     * Kinds of lesson that are not held on the day after a late evening.
     *
     * @param id unique among rules
     * @param kinds of lesson that want rest before them
     * @param after local time of the training site; nothing may last longer on the day before
     * @param provenance origin of the rule
     */
    public record EveningOff(String id, Set<Unit.Kind> kinds, LocalTime after, Provenance provenance) {

        public EveningOff {
            kinds = sorted(kinds);
        }
    }

    /**
     * Most hours that a trainee has of some kinds of lesson within a day.
     *
     * @param id unique among rules
     * @param kinds of lesson that count together
     * @param hoursPerDay most on a day, if there is a limit
     * @param hoursPerWeek most in a week from Monday, if there is a limit
     * @param provenance origin of the rule
     */
    public record KindLimit(
            String id,
            Set<Unit.Kind> kinds,
            Optional<Double> hoursPerDay,
            Optional<Double> hoursPerWeek,
            Provenance provenance) {

        public KindLimit {
            kinds = sorted(kinds);
        }
    }

    /**
     * Days on which somebody is not there: illness, leave, or a host crew's own training.
     *
     * @param person id
     * @param from first day
     * @param to last day, inclusive
     * @param reason why
     */
    public record Absence(String person, LocalDate from, LocalDate to, String reason) {

        /** Whether the day is one of them. */
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * The time that a journey takes, either way.
     *
     * @param from id of a site
     * @param to id of another
     * @param hours between the end of a session at one and the start of the next at the other
     */
    public record Journey(String from, String to, int hours) {

        /** Whether it is between these sites. */
        public boolean connects(String one, String other) {
            return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
        }
    }

    /**
     * A visa, with which somebody can be in a country from some day on.
     *
     * @param person id
     * @param country ISO 3166 two-letter code
     * @param appliedOn day of the application
     * @param leadDays days that it takes
     * @param firmness whether the office may need longer, and the first day in the country if it does
     */
    public record Visa(String person, String country, LocalDate appliedOn, int leadDays, Firmness firmness) {

        /** The first day in the country, as it was told. */
        public LocalDate validFrom() {
            return appliedOn.plusDays(leadDays);
        }

        /** The first day in the country for which is planned: the fallback, if it is later and no risk is taken. */
        public LocalDate plannedFrom() {
            return firmness.kept().filter(validFrom()::isBefore).orElse(validFrom());
        }
    }

    /**
     * A day that is booked for a session, with another that is kept for it in case.
     *
     * @param unit id
     * @param session number, from 1
     * @param on the day
     * @param fallback the day that is kept, if any
     * @param tentative whether the first day may still be lost
     */
    public record Slot(String unit, int session, LocalDate on, Optional<LocalDate> fallback, boolean tentative) {

        /** Whether the session may be on this day. */
        public boolean allows(LocalDate day) {
            return day.equals(on) || fallback.filter(day::equals).isPresent();
        }
    }

    /**
     * A session that somebody must take again, alone.
     *
     * @param person id of the trainee
     * @param unit id of the unit
     * @param knownOn day from which it is known; what had begun before is not undone
     * @param notBefore first day for it
     */
    public record Retake(String person, String unit, LocalDate knownOn, LocalDate notBefore) {}

    /**
     * Days on which somebody holds a skill that lapses. Who has several for a skill holds it on the days of each.
     *
     * @param person id
     * @param skill that lapses
     * @param from first day
     * @param until last day, inclusive
     * @param provenance origin of the days
     */
    public record Validity(String person, String skill, LocalDate from, LocalDate until, Provenance provenance) {

        /** Whether the skill is held on a day, as far as this tells. */
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    public TrainingRules {
        tasks = List.copyOf(tasks);
        languageAtStart = Collections.unmodifiableMap(new TreeMap<>(languageAtStart));
        spacings = List.copyOf(spacings);
        daily = List.copyOf(daily);
        eveningsOff = List.copyOf(eveningsOff);
        kindLimits = List.copyOf(kindLimits);
        absences = List.copyOf(absences);
        journeys = List.copyOf(journeys);
        visas = List.copyOf(visas);
        slots = List.copyOf(slots);
        retakes = List.copyOf(retakes);
        validities = List.copyOf(validities);
    }

    /** The same rules with more in people's way, visas and slots given anew. */
    public TrainingRules with(
            List<Absence> moreAbsences, List<Visa> newVisas, List<Slot> newSlots, List<Retake> moreRetakes) {
        return new TrainingRules(
                tasks,
                languageAtStart,
                spacings,
                daily,
                eveningsOff,
                kindLimits,
                joined(absences, moreAbsences),
                journeys,
                newVisas,
                newSlots,
                joined(retakes, moreRetakes),
                validities,
                mending,
                swapDays);
    }

    /** Whether somebody is away on a day. */
    public boolean isAway(String person, LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.person().equals(person) && absence.includes(day));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<Unit.Kind> sorted(Collection<Unit.Kind> kinds) {
        return Collections.unmodifiableSet(new TreeSet<>(kinds));
    }
}
