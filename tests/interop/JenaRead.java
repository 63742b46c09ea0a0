// Reads files with Apache Jena and writes what it read as N-Quads.
//
// Argument: a file with one line a job, which is a media type, a file to read and a file
// to write, parted by tabs. What a job fails with, or is warned of, is written beside
// its output. Without an argument it succeeds if it could work.

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

class JenaRead {
    /** A warning is a fault, but for what the source itself has: the sign of a damaged
     *  text, and characters that are not in Normal Form C. */
    private static final ErrorHandler STRICT = new ErrorHandler() {
        public void warning(String message, long line, long column) {
            if (!message.contains("U+FFFD") && !message.contains("Normal Form C")) {
                error(message, line, column);
            }
        }

        public void error(String message, long line, long column) {
            throw new RiotException(line + ":" + column + ": " + message);
        }

        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    };

    public static void main(String[] arguments) throws Exception {
        // SLF4J says there that Debian has several loggers. Faults go into files.
        PrintStream said = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        if (arguments.length == 0) {
            try {
                DatasetFactory.create();
            } catch (Throwable fault) {
                said.println(fault);
                System.exit(1);
            }
            return;
        }
        Lang ours = RDFLanguages.contentTypeToLang("application/n-quads");
        List<String> jobs = Files.readAllLines(Path.of(arguments[0]));
        if (jobs.isEmpty()) {
            throw new IllegalArgumentException("no jobs");
        }
        for (String job : jobs) {
            String[] parts = job.split("\t");
            try {
                var dataset = DatasetFactory.create();
                RDFParser.source(Path.of(parts[1]))
                    .forceLang(RDFLanguages.contentTypeToLang(parts[0]))
                    .errorHandler(STRICT)
                    .parse(dataset);
                try (OutputStream out = Files.newOutputStream(Path.of(parts[2]))) {
                    RDFDataMgr.write(out, dataset, ours);
                }
            } catch (Throwable fault) {
                Files.writeString(Path.of(parts[2] + ".error"), fault.toString());
            }
        }
    }
}
