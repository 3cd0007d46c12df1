package space.hamsafar.exchange.sample;

import java.nio.file.Path;
import space.hamsafar.exchange.folder.PlanFolder;

/** Writes the sample's output folder, for looking at it. */
public final class SampleReport {
    private SampleReport() {}

    public static void main(String[] arguments) {
        var programme = SampleProgramme.programme();
        var plan = SamplePlan.plan();
        long begin = System.nanoTime();
        PlanFolder.write(Path.of(arguments[0]), programme, plan);
        System.out.printf("written in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    }
}
