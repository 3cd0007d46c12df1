package space.hamsafar.exchange.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import space.hamsafar.exchange.plan.PlanJson;
import space.hamsafar.exchange.report.ReportPage;

/** Writes the sample's report and plan into a folder, for looking at them. */
public final class SampleReport {
    private SampleReport() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.writeString(folder.resolve("report.html"), ReportPage.of(SampleProgramme.programme(), SamplePlan.plan()));
        Files.writeString(folder.resolve("plan.json"), PlanJson.write(SamplePlan.plan()));
    }
}
