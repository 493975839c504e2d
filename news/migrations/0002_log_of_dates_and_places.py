import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('news', '0001_press_centre'),
    ]

    operations = [
        # Nothing is lost: rows of the log were never ordered by hand, newest is first.
        migrations.AlterModelOptions(
            name='datechange',
            options={'ordering': ['-changed_at', '-pk'], 'verbose_name': 'date change', 'verbose_name_plural': 'date changes'},
        ),
        migrations.RemoveField(
            model_name='datechange',
            name='sort_order',
        ),
        migrations.AlterField(
            model_name='datechange',
            name='page',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='date_change_log', to='news.announcementpage'),
        ),
        migrations.AlterField(
            model_name='datechange',
            name='reason',
            field=models.CharField(blank=True, max_length=300, verbose_name='reason'),
        ),
        migrations.AddIndex(
            model_name='pressitempage',
            index=models.Index(fields=['listed_site', 'listed_language', 'visible', 'place'], name='press_place'),
        ),
    ]
