package space.hamsafar.peers;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.TeamLink;

/**
 * Who serves where in a timeline: a literal for each role and person who may fill it, unless all who may are needed; a
 * person is an optional interval in each activity and day, within their hours and without overlap.
 */
final class CpSatStaff {

    private final CpModel model;
    private final List<Person> people;
    private final Map<Shift, List<IntervalVar>> busy = new LinkedHashMap<>();

    CpSatStaff(CpModel model, List<Person> people) {
        this.model = model;
        this.people = List.copyOf(people);
    }

    /** What one person does on one day: nothing of another day can be in its way. */
    private record Shift(String person, int day) {}

    /** Starts of a mode at which everyone who must serve has the hours. */
    Domain starts(Mode mode) {
        Domain starts = Domain.allValues();
        for (Role role : mode.roles()) {
            List<Person> able = able(role);
            if (able.size() < role.count()) {
                return Domain.fromValues(new long[0]);
            }
            for (Person person : able.size() == role.count() ? able : List.<Person>of()) {
                starts = starts.intersectionWith(CpSatTimeline.within(person.availability(), mode.duration()));
            }
        }
        return starts;
    }

    /** Staffs the roles of an activity that begins on a day if {@code taken}. */
    List<CpSatTask.Service> staff(Mode mode, int day, Literal taken, IntVar start, Domain starts) {
        var services = new ArrayList<CpSatTask.Service>();
        for (Role role : mode.roles()) {
            List<Person> able = able(role);
            if (able.size() == role.count()) {
                able.forEach(person -> services.add(new CpSatTask.Service(role.id(), person.id(), taken)));
            } else {
                choose(role, able, mode, taken, start, starts).forEach(services::add);
            }
        }
        people.forEach(person -> occupy(person, mode, day, start, services));
        return services;
    }

    private List<Person> able(Role role) {
        return people.stream().filter(role::admits).toList();
    }

    private List<CpSatTask.Service> choose(
            Role role, List<Person> able, Mode mode, Literal taken, IntVar start, Domain starts) {
        var services = new ArrayList<CpSatTask.Service>();
        LinearExprBuilder count = LinearExpr.newBuilder().addTerm(taken, -role.count());
        for (Person person : able) {
            Domain hours = CpSatTimeline.within(person.availability(), mode.duration());
            if (starts.overlapsWith(hours)) {
                Literal serves = model.newBoolVar("");
                model.addImplication(serves, taken);
                if (!starts.isIncludedIn(hours)) {
                    model.addLinearExpressionInDomain(start, hours).onlyEnforceIf(serves);
                }
                count.add(serves);
                services.add(new CpSatTask.Service(role.id(), person.id(), serves));
            }
        }
        model.addEquality(count.build(), 0);
        return services;
    }

    private void occupy(Person person, Mode mode, int day, IntVar start, List<CpSatTask.Service> services) {
        Literal[] own = services.stream()
                .filter(one -> one.person().equals(person.id()))
                .map(CpSatTask.Service::serves)
                .toArray(Literal[]::new);
        if (own.length > 1) {
            model.addAtMostOne(own);
        }
        if (mode.duration() > 0) {
            for (Literal serves : own) {
                busy.computeIfAbsent(new Shift(person.id(), day), any -> new ArrayList<>())
                        .add(model.newOptionalFixedSizeIntervalVar(start, mode.duration(), serves, ""));
            }
        }
    }

    /** Lets nobody serve in two activities at once; to be called when all are staffed. */
    void separate() {
        busy.values().forEach(model::addNoOverlap);
    }

    /** Links two roles, which are filled by as many people as they ask for. */
    void link(CpSatTask first, CpSatTask second, TeamLink link) {
        switch (link.kind()) {
            case DIFFERENT -> exclude(first.inRole(link.firstRole()), second, link.secondRole());
            case SAME -> {
                int some = count(first.mode(), link.firstRole());
                int others = count(second.mode(), link.secondRole());
                if (some > 0 && others > 0 && some <= others) {
                    include(first.inRole(link.firstRole()), second, link.secondRole());
                } else if (some > 0 && others > 0) {
                    include(second.inRole(link.secondRole()), first, link.firstRole());
                }
            }
        }
    }

    private static int count(Mode mode, String role) {
        return mode.roles().stream()
                .filter(one -> one.id().equals(role))
                .mapToInt(Role::count)
                .sum();
    }

    private void exclude(List<CpSatTask.Service> some, CpSatTask other, String role) {
        for (CpSatTask.Service one : some) {
            other.serves(role, one.person())
                    .forEach(serves ->
                            model.addBoolOr(new Literal[] {one.serves().not(), serves.not()}));
        }
    }

    /** Whoever serves in the smaller group serves in the larger one too, if that is done. */
    private void include(List<CpSatTask.Service> smaller, CpSatTask larger, String role) {
        for (CpSatTask.Service one : smaller) {
            var clause = new ArrayList<Literal>();
            clause.add(one.serves().not());
            clause.add(larger.present().not());
            larger.serves(role, one.person()).forEach(clause::add);
            model.addBoolOr(clause);
        }
    }
}
