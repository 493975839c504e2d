import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('cms', '0002_topics_links_and_site_settings'),
        migrations.swappable_dependency(settings.WAGTAILIMAGES_IMAGE_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='sitesettings',
            name='dye',
            field=models.CharField(choices=[('madder', 'Madder red'), ('indigo', 'Indigo blue'), ('spruce', 'Spruce green'), ('walnut', 'Walnut brown'), ('own', 'Own colour')], default='madder', max_length=8, verbose_name='colour'),
        ),
        migrations.AddField(
            model_name='sitesettings',
            name='logo',
            field=models.ForeignKey(blank=True, help_text='A picture without words: the name stands beside it. Without a logo the horn of the herald stands.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAILIMAGES_IMAGE_MODEL, verbose_name='logo'),
        ),
        migrations.AddField(
            model_name='sitesettings',
            name='own_dye',
            field=models.CharField(blank=True, help_text='As # and six digits. It must be dark enough for words on white and under white words.', max_length=7, validators=[django.core.validators.RegexValidator('^#[0-9a-fA-F]{6}$', 'Write a colour as # and six digits, for example #1f5a48.')], verbose_name='own colour'),
        ),
    ]
