package paso.export.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import paso.export.ExportMonitor;
import paso.export.MapFormat;
import paso.export.Publication;
import paso.export.pdf.PdfMap;

/** PDF: vectors, text as text, layers that can be switched, georeferenced. */
final class PdfFormat implements MapFormat {

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
