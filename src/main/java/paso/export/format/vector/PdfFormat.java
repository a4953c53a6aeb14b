package paso.export.format.vector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import paso.export.file.ExportMonitor;
import paso.export.pdf.PdfMap;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;

/** PDF: vectors, text as text, layers that can be switched, georeferenced. */
public final class PdfFormat implements MapFormat {

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public List<String> endings() {
        return List.of("pdf");
    }

    @Override
    public Kind kind() {
        return Kind.VECTOR;
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        return PdfMap.write(map, file, monitor);
    }
}
