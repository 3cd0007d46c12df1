package space.hamsafar.exchange.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationEntry;
import net.fortuna.ical4j.validate.ValidationResult;
import space.hamsafar.exchange.Titles;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.TrainingPlan;
import space.hamsafar.programme.training.Unit;

/**
 * One person's sessions of training and hours on board as an iCalendar text.
 *
 * <p>Times are UTC. An event's UID is made of its id, the person's and the programme's, so that a newer plan moves the
 * same event instead of adding another. A later revision has a higher SEQUENCE, and what an earlier one held and this
 * one does not is cancelled. Medical appointments are private and named as such only. The time stamp is the
 * epoch of the station's elements, not a clock's.
 */
public final class PersonCalendar {
    private static final String MEDICAL = "Medical appointment";

    private final Programme programme;
    private final Titles titles;
    private final Map<String, Unit> units;
    private final String person;
    private final Instant stamp;
    private final CalendarRevision revision;

    private PersonCalendar(Programme programme, String person, CalendarRevision revision) {
        this.revision = revision;
        this.programme = programme;
        this.titles = Titles.of(programme);
        this.units = programme.syllabus().units().stream()
                .collect(Collectors.toMap(Unit::id, Function.identity(), (first, second) -> first));
        this.person = person;
        this.stamp = programme.mission().station().elements().epoch();
    }

    /** Ids of the people who get a calendar: trainees, the visitor, the backup and the host crew, each once. */
    public static List<String> people(Programme programme) {
        var mission = programme.mission();
        List<String> people = new ArrayList<>(programme.syllabus().trainees());
        people.add(mission.prime());
        people.add(mission.backup());
        people.addAll(mission.hosts());
        return people.stream().filter(id -> !id.isEmpty()).distinct().toList();
    }

    /** Ids of those who teach, support or sit in a crew in a timetable and are not among {@link #people}, in order. */
    public static List<String> staff(Programme programme, TrainingPlan plan) {
        var people = people(programme);
        return plan.sessions().stream()
                .flatMap(session -> session.people().stream())
                .distinct()
                .filter(person -> !people.contains(person))
                .sorted()
                .toList();
    }

    /** The calendar of the person with this id; empty if the plan has nothing for them, as a calendar needs an event. */
    public static Optional<String> of(Programme programme, ProgrammePlan plan, String person) {
        return of(programme, plan, person, CalendarRevision.FIRST);
    }

    /** The calendar of the person with this id in a later revision of the plan. */
    public static Optional<String> of(
            Programme programme, ProgrammePlan plan, String person, CalendarRevision revision) {
        return new PersonCalendar(programme, person, revision).text(plan);
    }

    private Optional<String> text(ProgrammePlan plan) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hamsafar//Programme plan//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", oneLine(programme.title() + ": " + titles.person(person))));
        Map<String, VEvent> events = events(plan);
        events.values().forEach(calendar::add);
        cancelled(events.keySet()).forEach(calendar::add);
        return calendar.getComponents().isEmpty()
                ? Optional.empty()
                : Optional.of(valid(calendar).toString());
    }

    private Map<String, VEvent> events(ProgrammePlan plan) {
        var events = new LinkedHashMap<String, VEvent>();
        for (Session session : plan.training().sessions()) {
            if (session.people().contains(person)) {
                add(event(session), events);
            }
        }
        for (TimelineEntry entry : plan.flight().timeline()) {
            if (entry.crew().contains(person)) {
                add(event(entry), events);
            }
        }
        return events;
    }

    private static void add(VEvent event, Map<String, VEvent> events) {
        events.put(event.getUid().map(Uid::getValue).orElse(""), event);
    }

    /** The events of earlier revisions, each once, as it was last, that are no more. */
    private List<VEvent> cancelled(Set<String> present) {
        var gone = new TreeMap<String, VEvent>();
        for (ProgrammePlan earlier : revision.earlier()) {
            gone.putAll(events(earlier));
        }
        gone.keySet().removeAll(present);
        gone.values().forEach(event -> event.add(ImmutableStatus.VEVENT_CANCELLED));
        return List.copyOf(gone.values());
    }

    private VEvent event(Session session) {
        Unit unit = units.get(session.unit());
        boolean medical = unit != null && unit.kind() == Unit.Kind.MEDICAL;
        VEvent event = event("training-" + session.unit() + "-" + session.number(), session.start(), session.end());
        event.add(new Summary(medical ? MEDICAL : oneLine(titles.unit(session.unit()))));
        event.add(new Categories("TRAINING"));
        if (!session.facility().isEmpty() && !medical) {
            event.add(new Location(oneLine(titles.facility(session.facility()))));
        }
        if (medical) {
            event.add(new Clazz(Clazz.VALUE_PRIVATE));
        }
        return event;
    }

    private VEvent event(TimelineEntry entry) {
        VEvent event = event("flight-" + entry.id(), entry.start(), entry.end());
        event.add(new Summary(oneLine(entry.title())));
        event.add(new Categories(entry.kind().name().replace('_', '-')));
        event.add(new Location(oneLine(programme.mission().station().name())));
        if (!entry.reason().isBlank()) {
            event.add(new Description(oneLine(entry.reason())));
        }
        return event;
    }

    private VEvent event(String id, Instant start, Instant end) {
        VEvent event = new VEvent(false);
        event.add(new Uid(token(id) + "." + token(person) + "@" + token(programme.id()) + ".hamsafar"));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(revision.sequence()));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(end));
        return event;
    }

    private static String token(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9#_-]", "-");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** A calendar with a fault would be a fault of this class. */
    private static Calendar valid(Calendar calendar) {
        ValidationResult result = calendar.validate();
        if (result.hasErrors()) {
            throw new IllegalStateException("the calendar is not valid: "
                    + result.getEntries().stream()
                            .map(ValidationEntry::getMessage)
                            .collect(Collectors.joining("; ")));
        }
        return calendar;
    }
}
