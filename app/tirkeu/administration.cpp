#include "administration.h"
#include "administration/audit_page.h"
#include "duplicates/duplicates_page.h"
#include "registers/import_page.h"

namespace tirkeu::app {

std::vector<ui::SectionEntry> administrationSections(const ui::Services &, ui::Workplace &workplace)
{
    return {
        {Permission::ImportRegister, [&workplace](QWidget *parent) { return new ui::ImportPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Import of a register")}},
        {Permission::MergePatients, [&workplace](QWidget *parent) { return new ui::DuplicatesPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Possible duplicates")}},
        {Permission::ReadAudit, [&workplace](QWidget *parent) { return new ui::AuditPage(workplace, parent); },
         Message{"administration", QT_TRANSLATE_NOOP("administration", "Audit")}},
    };
}

} // namespace tirkeu::app
