package space.hamsafar.planning.search;

import space.hamsafar.planning.Project;

/**
 * A project as flat arrays, shared by all islands and never changed.
 *
 * @param project where it comes from
 * @param activities what is to be done
 * @param links how activities depend on each other
 * @param crew who does it
 * @param packing how resources share words
 * @param emptyProfile free units by word and tick when nothing is placed
 * @param stores what modes add to reservoirs
 */
record CompiledProject(
        Project project,
        ActivityTable activities,
        Links links,
        Crew crew,
        Packing packing,
        long[][] emptyProfile,
        Stores stores) {

    static CompiledProject of(Project project) {
        var packing = Packing.of(project.resources());
        var crew = Crew.of(project);
        var activities = ActivityTable.of(project, packing);
        return new CompiledProject(
                project,
                activities,
                Links.of(project),
                crew,
                packing,
                packing.empty(project.resources(), project.horizon()),
                Stores.of(project));
    }

    int count() {
        return activities.ids().size();
    }
}
