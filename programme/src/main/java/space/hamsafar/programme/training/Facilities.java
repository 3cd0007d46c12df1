package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import space.hamsafar.planning.CapacityStep;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Resource;
import space.hamsafar.programme.grid.TickGrid;
import space.hamsafar.programme.setting.Setting;

/** Facilities as resources: their capacity, and none on the days of an outage. */
final class Facilities {

    private final Syllabus syllabus;
    private final Setting setting;
    private final TickGrid grid;

    Facilities(Syllabus syllabus, Setting setting, TickGrid grid) {
        this.syllabus = syllabus;
        this.setting = setting;
        this.grid = grid;
    }

    void addTo(Project.Builder builder) {
        var used = new TreeSet<String>();
        syllabus.units().stream()
                .map(Unit::facility)
                .filter(facility -> !facility.isEmpty())
                .forEach(used::add);
        used.forEach(facility -> builder.add(new Resource(facility, profile(facility))));
    }

    private List<CapacityStep> profile(String facility) {
        int capacity = setting.facility(facility).capacity();
        var outages = syllabus.outages().stream()
                .filter(outage -> outage.facility().equals(facility))
                .toList();
        var days = new TreeSet<LocalDate>();
        days.add(grid.firstDay());
        for (var outage : outages) {
            days.add(outage.from());
            days.add(outage.to().plusDays(1));
        }
        var steps = new ArrayList<CapacityStep>();
        for (var day : days.tailSet(grid.firstDay())) {
            boolean out =
                    outages.stream().anyMatch(outage -> !day.isBefore(outage.from()) && !day.isAfter(outage.to()));
            steps.add(new CapacityStep(grid.midnight(day), out ? 0 : capacity));
        }
        return steps;
    }
}
